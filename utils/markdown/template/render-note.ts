import { escapeText } from '../escape-text.ts';
import { fileName } from '../file-name.ts';
import { yamlString } from '../front-matter.ts';
import { markdownParts } from '../to-markdown.ts';
import { parseTemplate } from './parse-template.ts';
import { checkNames, renderTemplate, valuesOf } from './render-template.ts';
import { type Leaf, type NoteSource, type Scope, scopeOf } from './scope.ts';
import type { Template } from './template.ts';
import { TemplateError } from './template-error.ts';

/**
 * Writes an article as a note by a template. Whatever the article says, the front matter is YAML that
 * reads back as the same words, the body shows them as they are, and the file's name is safe.
 * @throws TemplateError where the template has a mistake.
 */
export function renderNote(
  source: NoteSource,
  template: Template,
  Parser?: typeof DOMParser,
): { name: string; text: string } {
  const { below } = markdownParts(source.article, Parser);
  const scope = scopeOf(source, below);
  const plain = {
    ...scope,
    url: source.article.url,
    picture: scope.picture === null ? null : (source.article.leadImage?.src ?? null),
  };
  const front = frontMatter(template.frontMatter, plain);
  const body = written(template.body, scope, inBody);
  const name = written(template.fileName, plain, String);
  return {
    name: fileName({ title: name }),
    text: `${front}${body.trim()}\n`.toWellFormed(),
  };
}

function written(template: string, scope: Scope, inPlace: (text: string) => string): string {
  const pieces = parseTemplate(template);
  checkNames(pieces);
  return renderTemplate(pieces, [scope], inPlace);
}

/** Fields without a value are left out; a list alone in its field is a list there too. */
function frontMatter(template: string, scope: Scope): string {
  const lines = template.split('\n').flatMap((line) => {
    if (!line.trim()) return [];
    const [, name, value = ''] = /^\s*([\p{L}\p{N}_-]+):(.*)$/u.exec(line) ?? [];
    if (!name) throw new TemplateError('field', line.trim());
    const pieces = parseTemplate(value.trim());
    checkNames(pieces);
    const [only] = pieces;
    if (pieces.length === 1 && only && typeof only === 'object' && 'filters' in only) {
      const isList =
        Array.isArray(scope[only.name]) && !only.filters.some(({ name }) => name === 'join');
      const values = valuesOf(only, [scope]).map(textOf).filter(Boolean);
      if (isList)
        return values.length ? [`${name}:`, ...values.map((one) => `  - ${yamlString(one)}`)] : [];
    }
    const text = renderTemplate(pieces, [scope], String).trim();
    return text ? [`${name}: ${yamlString(text)}`] : [];
  });
  return lines.length ? `---\n${lines.join('\n')}\n---\n\n` : '';
}

function textOf(leaf: Leaf): string {
  return typeof leaf === 'string' ? leaf : leaf.markdown;
}

function inBody(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return escapeText(line, { startsLine: true, inHeading: true, inLink: true });
}
