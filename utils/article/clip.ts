import { Readability } from '@mozilla/readability';
import type { Article } from './article.ts';
import { readText } from './read-text.ts';

/**
 * Takes the article out of a page.
 * @param page the page; it is not changed.
 * @param url its address.
 * @returns the article, or null where the page holds none.
 */
export function clip(page: Document, url: string): Article | null {
  const copy = page.cloneNode(true) as Document;
  const result = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!result?.content) return null;
  const root = result.content;
  const blocks = [...(root.firstElementChild?.children ?? [])].map((child) => ({
    html: child.outerHTML,
    text: readText(child).text,
  }));
  return {
    url,
    title: result.title ?? '',
    authors: [],
    byline: result.byline ?? null,
    site: result.siteName ?? null,
    published: result.publishedTime ?? null,
    modified: null,
    section: null,
    lang: result.lang ?? null,
    dir: 'ltr',
    dek: null,
    leadImage: null,
    blocks,
    text: blocks
      .map((block) => block.text)
      .filter(Boolean)
      .join('\n\n'),
    captions: [],
    removed: [],
  };
}
