import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../utils/article/article.ts';
import { clip } from '../../utils/article/clip.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';

/** The Markdown of a page, or an error with a plain sentence where it holds no article. */
export function clipHtml(html: string, url: string, withDigest: boolean): string {
  return withWindow(html, url, (window) => {
    const article = clipOrThrow(window, url);
    return toMarkdown(article, {
      digest: withDigest ? makeDigest(article.text, article) : null,
      Parser: window.DOMParser,
    });
  });
}

/**
 * One line of the batch form: `{id, html, url}` or `{id, text}` in, a record out.
 * Whatever is wrong with the line becomes `{id, error}`.
 */
export function clipRecord(line: string): object {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null) throw new Error('The line is not an object.');
    if ('id' in input) id = input.id;
    if ('text' in input && typeof input.text === 'string') return { id, ...textRecord(input.text) };
    if (!('html' in input) || typeof input.html !== 'string')
      throw new Error('The line has neither "html" nor "text".');
    const url = 'url' in input && typeof input.url === 'string' ? input.url : '';
    return { id, ...pageRecord(input.html, URL.canParse(url) ? url : 'https://example.org/') };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function textRecord(text: string): object {
  const { facts, quotes } = makeDigest(text, { title: null, dek: null, lang: null });
  return { text, captions: [], removed: [], facts, quotes };
}

function pageRecord(html: string, url: string): object {
  return withWindow(html, url, (window) => {
    const article = clipOrThrow(window, url);
    const { title, byline, site, published, lang, dek, text, captions } = article;
    const { facts, quotes } = makeDigest(text, article);
    return {
      ...{ title, byline, site, published, lang, dek, text, captions },
      markdown: toMarkdown(article, { Parser: window.DOMParser }),
      removed: article.removed.map(({ kind, text }) => ({ kind, text })),
      ...{ facts, quotes },
    };
  });
}

function clipOrThrow(window: JSDOM['window'], url: string): Article {
  const article = clip(window.document, url);
  if (!article) throw new Error('No article was found on this page.');
  return article;
}

/** @throws where the page holds no article. */
export function clipArticle(html: string, url: string): Article {
  return withWindow(html, url, (window) => clipOrThrow(window, url));
}

/** jsdom, since it gives Readability the same text as a browser does; linkedom does not always. */
function withWindow<T>(html: string, url: string, use: (window: JSDOM['window']) => T): T {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(window);
  } finally {
    window.close();
  }
}
