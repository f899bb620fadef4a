import type { Article } from '../article/article.ts';
import type { Digest } from '../digest/digest.ts';
import type { Highlight } from '../reader/highlight.ts';
import { bodyMarkdown } from './body.ts';
import { digestSections } from './digest-sections.ts';
import { escapeText } from './escape-text.ts';
import { fold, says } from './fold.ts';
import { frontMatter } from './front-matter.ts';
import { highlightSection } from './highlight-section.ts';
import { picture } from './inline-rules.ts';

export interface MarkdownOptions {
  /** When it was saved, ISO 8601; left out of the front matter when null. */
  saved?: string | null;
  /** Adds the sections "Key facts" and "Quotes" after the body. */
  digest?: Digest | null;
  /** Adds the section "Highlights" after the body. */
  highlights?: Highlight[] | undefined;
  /** The DOM's parser; the command line passes jsdom's. */
  Parser?: typeof DOMParser;
}

/**
 * The article as a GitHub-flavoured Markdown document: front matter, heading, dek, lead picture with
 * its caption as a paragraph of its own, body. What the body says already is not said again above it.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const { title, url } = article;
  const { heading, below } = markdownParts(article, options.Parser);
  const highlights = highlightSection(article, options.highlights ?? []);
  const digest = options.digest ? digestSections(article, options.digest) : '';
  const front = frontMatter({
    title,
    byline: article.byline,
    site: article.site,
    url,
    published: article.published,
    saved: options.saved,
    language: article.lang,
  });
  return `${front}${[heading, below, highlights, digest].filter(Boolean).join('\n\n')}\n`.toWellFormed();
}

/** The article's heading, and what stands below it: dek, lead picture, body. */
export function markdownParts(
  article: Article,
  Parser?: typeof DOMParser,
): { heading: string; below: string } {
  const { title, dek, captions, url } = article;
  const said = [title, dek ?? '', article.leadImage?.caption ?? '', ...captions].filter(Boolean);
  const parts = [
    dek && !isInOpening(dek, article) ? `*${oneLine(dek)}*` : '',
    leadPicture(article, said),
    bodyMarkdown(article.blocks, url, said, Parser),
  ];
  const heading = title && `# ${oneLine(title, true)}`;
  return { heading, below: parts.filter(Boolean).join('\n\n') };
}

function oneLine(text: string, inHeading = false): string {
  return escapeText(text.replace(/\s+/g, ' ').trim(), { startsLine: inHeading, inHeading });
}

/** Where the body would say it again: its first blocks, not a later one that comes back to it. */
const OPENING_BLOCKS = 3;

/**
 * Whether the body opens with the dek, also with one that a feed has cut short. A paragraph that
 * takes up a whole dek and goes on quotes it.
 */
function isInOpening(dek: string, { blocks }: Article): boolean {
  const start = dek.replace(/(?:…|\.{3}|\[…\])\s*$/, '');
  const words = fold(start);
  return blocks
    .slice(0, OPENING_BLOCKS)
    .map(({ text }) => fold(text))
    .some((text) => text === words || (start !== dek && text.startsWith(words)));
}

/** Nothing where the body shows the picture or says its caption. */
function leadPicture({ leadImage, blocks, captions }: Article, said: string[]): string {
  if (!leadImage) return '';
  const { src, alt, caption } = leadImage;
  const isShown = blocks.some(({ html }) => html.includes(`src="${escapeAttribute(src)}"`));
  const timesSaid = captions.filter((other) => caption && fold(other) === fold(caption)).length;
  if (isShown || timesSaid > 1) return '';
  const image = picture(src, says(said, alt) ? '' : alt);
  return [image, caption && `*${oneLine(caption)}*`].filter(Boolean).join('\n\n');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
