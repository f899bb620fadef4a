import { JSDOM } from 'jsdom';
import type { Article } from '../../utils/article/article.ts';
import { readText } from '../../utils/article/read-text.ts';

export const { DOMParser: Parser } = new JSDOM('').window;

/** The text of some HTML as the article's reader takes it. */
export function textOf(html: string): string {
  return readText(new Parser().parseFromString(html, 'text/html').body).text;
}

/** An article of these blocks, each one element. */
export function articleOf(html: string | string[], fields: Partial<Article> = {}): Article {
  const blocks = [html].flat().map((html) => ({ html, text: textOf(html) }));
  return {
    url: 'https://a.example/bridge',
    title: 'A bridge reopens',
    authors: [],
    byline: null,
    site: null,
    published: null,
    modified: null,
    section: null,
    lang: null,
    dir: 'ltr',
    dek: null,
    leadImage: null,
    blocks,
    text: blocks.map(({ text }) => text).join('\n\n'),
    captions: [],
    removed: [],
    ...fields,
  };
}
