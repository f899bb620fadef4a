import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { marked } from 'marked';
import { parse } from 'yaml';
import type { Article } from '../../utils/article/article.ts';
import { clip } from '../../utils/article/clip.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import type { Span } from '../../utils/span.ts';

const ADDRESS = 'https://paper.example/story';
/** Letters of a paragraph that is long enough that to lose it is to lose something of the story. */
const LONG = 150;

const { window: inert } = new JSDOM('');
Object.assign(globalThis, { window: inert, document: inert.document, Element: inert.Element });
const sanitise = await import('../../components/sanitise-article.ts').then(({ loadSanitiser }) =>
  loadSanitiser(),
);
const { DOMParser: Parser } = inert;

/**
 * What is wrong with what Galley makes of a page; a thrown error is wrong, too.
 * @param isHostile whether the page takes names from the DOM's own, on which Readability alone may fail
 *   or go on without end, so that it is no measure.
 */
export function faultsOfPage(html: string, isHostile = false): string[] {
  try {
    const { window } = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
    try {
      const kept = isHostile ? [] : keptByReadability(window.document);
      const article = clip(window.document, ADDRESS);
      if (!article) return [];
      const digest = makeDigest(article.text, article);
      return [
        ...faultsOfArticle(article, kept),
        ...faultsOfDigest(article.text, digest),
        ...faultsOfMarkdown(article, digest),
      ];
    } finally {
      window.close();
    }
  } catch (error) {
    return [told(error)];
  }
}

/** The same of a digest of a text. */
export function faultsOfText(text: string): string[] {
  try {
    return ['en', 'de', null].flatMap((lang) =>
      faultsOfDigest(text, makeDigest(text, { title: null, dek: null, lang })),
    );
  } catch (error) {
    return [told(error)];
  }
}

function told(error: unknown): string {
  return error instanceof Error
    ? `${error.message} ${error.stack?.split('\n')[1]?.trim()}`
    : String(error);
}

/** The long paragraphs that Readability alone keeps, on a copy. */
function keptByReadability(page: Document): string[] {
  const content = new Readability(page.cloneNode(true) as Document).parse()?.content ?? '';
  const { body } = new Parser().parseFromString(content, 'text/html');
  return [...body.querySelectorAll('p')].flatMap((paragraph) => {
    if (paragraph.querySelector('p, figure, table, img')) return [];
    const letters = lettersOf(paragraph.textContent ?? '');
    return letters.length >= LONG ? [letters] : [];
  });
}

function faultsOfArticle(article: Article, kept: string[]): string[] {
  const { blocks, text, title, dek, captions, removed } = article;
  const faults: string[] = [];
  const joined = blocks.flatMap((block) => block.text || []).join('\n\n');
  if (joined !== text) faults.push('The text is not that of the blocks.');
  const there = lettersOf([text, title, dek ?? '', ...captions].join(' '));
  const logged = lettersOf(removed.map((removal) => removal.text).join(' '));
  for (const paragraph of kept)
    if (!there.includes(paragraph) && !logged.includes(paragraph))
      faults.push('A paragraph is lost that Readability kept.');
  for (const { html } of blocks) {
    const once = written(html);
    if (written(once) !== once) faults.push('A second sanitising changes the first.');
    if (lettersOf(textOf(once)) !== lettersOf(textOf(html)))
      faults.push('The sanitiser takes words away.');
  }
  return faults;
}

function faultsOfDigest(text: string, digest: Digest): string[] {
  const { facts, quotes, voices, particulars = [] } = digest;
  const faults: string[] = [];
  const check = (what: string, { start, end }: Span) => {
    if (!(Number.isInteger(start) && start >= 0 && start < end && end <= text.length))
      faults.push(`The span of ${what} is none.`);
  };
  for (const fact of facts) {
    check('a fact', fact);
    if (text.slice(fact.start, fact.end) !== fact.text) faults.push('A fact is not its span.');
  }
  for (const quote of quotes) {
    check('a quote', quote);
    if (text.slice(quote.start, quote.end) !== quote.text) faults.push('A quote is not its span.');
    if (quote.mention) check('a mention', quote.mention);
  }
  for (const { role, quotes: indexes } of voices) {
    if (role) check('a role', role);
    if (indexes.some((index) => !quotes[index])) faults.push('A voice has a quote that is none.');
  }
  for (const particular of particulars) check('a particular', particular);
  return faults;
}

function faultsOfMarkdown(article: Article, digest: Digest): string[] {
  const markdown = toMarkdown(article, { digest, saved: null, Parser });
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const faults: string[] = [];
  const fields = parse(front) as Record<string, unknown> | null;
  if (fields?.url !== article.url) faults.push('The front matter does not say the address.');
  const shown = lettersOf(textOf(marked.parse(body, { async: false })));
  // By paragraph, as a caption that is no text may stand in between.
  for (const paragraph of article.text.split('\n\n'))
    if (!shown.includes(lettersOf(paragraph))) faults.push('The Markdown does not show all words.');
  return faults;
}

function written(html: string): string {
  const around = inert.document.createElement('div');
  around.append(sanitise(html));
  return around.innerHTML;
}

function textOf(html: string): string {
  return new Parser().parseFromString(html, 'text/html').body.textContent ?? '';
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
