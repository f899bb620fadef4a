import type { SavedArticle } from '../library/library.ts';
import { fileName } from '../markdown/file-name.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { uniqueNames } from '../markdown/unique-names.ts';
import type { ZipFile } from './zip.ts';

/**
 * Each saved article as a Markdown file, no two of one name.
 * @param Parser the DOM's parser; tests pass jsdom's.
 */
export async function* markdownFiles(
  articles: AsyncIterable<SavedArticle>,
  Parser?: typeof DOMParser,
): AsyncGenerator<ZipFile> {
  const unique = uniqueNames();
  for await (const { article, digest, saved, updated, highlights } of articles)
    yield {
      name: unique(fileName(article)),
      text: toMarkdown(article, { digest, saved, highlights, ...(Parser && { Parser }) }),
      changed: updated,
    };
}
