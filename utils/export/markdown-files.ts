import type { SavedArticle } from '../library/library.ts';
import { renderNote } from '../markdown/template/render-note.ts';
import type { Template } from '../markdown/template/template.ts';
import { uniqueNames } from '../markdown/unique-names.ts';
import { type KeptOf, withFiles } from '../pictures/kept-picture.ts';
import type { ZipFile } from './zip.ts';

/**
 * Each saved article as a Markdown file, no two of one name, and its kept pictures in a folder beside.
 * @param Parser the DOM's parser; tests pass jsdom's.
 * @throws TemplateError where the template has a mistake.
 */
export async function* markdownFiles(
  articles: AsyncIterable<SavedArticle>,
  template: Template,
  keptOf: KeptOf,
  Parser?: typeof DOMParser,
): AsyncGenerator<ZipFile> {
  const unique = uniqueNames();
  for await (const saved of articles) {
    const changed = saved.updated;
    const { article, files } = withFiles(saved.article, await keptOf(saved.id));
    const { name, text } = renderNote({ ...saved, article }, template, Parser);
    yield { name: unique(name), text, changed };
    for (const { path, picture } of files) yield { name: path, text: '', changed, picture };
  }
}
