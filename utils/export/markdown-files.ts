import type { SavedArticle } from '../library/library.ts';
import { renderNote } from '../markdown/template/render-note.ts';
import type { Template } from '../markdown/template/template.ts';
import { uniqueNames } from '../markdown/unique-names.ts';
import type { ZipFile } from './zip.ts';

/**
 * Each saved article as a Markdown file, no two of one name.
 * @param Parser the DOM's parser; tests pass jsdom's.
 * @throws TemplateError where the template has a mistake.
 */
export async function* markdownFiles(
  articles: AsyncIterable<SavedArticle>,
  template: Template,
  Parser?: typeof DOMParser,
): AsyncGenerator<ZipFile> {
  const unique = uniqueNames();
  for await (const saved of articles) {
    const { name, text } = renderNote(saved, template, Parser);
    yield { name: unique(name), text, changed: saved.updated };
  }
}
