import type { Article } from '../article/article.ts';

/** In UTF-8 bytes with `.md`. File systems end at 255; the rest is for a number and a sync tool's suffix. */
const MAX_BYTES = 200;
/** Windows devices, which no file may be called, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
const EXTENSION = '.md';

/**
 * A file name for an article, safe on Windows, macOS and Linux and in a wiki link: the title
 * without what any of them forbids, not too long, never empty.
 */
export function fileName(article: Pick<Article, 'title'>): string {
  const title = article.title
    .toWellFormed()
    .normalize('NFC')
    // Controls, bidi and invisible characters, private ones, and what stood for a lone surrogate;
    // not the joiners that Persian and emoji are spelt with.
    .replace(/[[\p{C}\ufffd]--[\u200c\u200d]]/gv, (character) => (/\s/.test(character) ? ' ' : ''))
    .replace(/(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Emoji}])/gu, '')
    .replace(/[/\\|]/g, '-')
    .replace(/:/g, ' -')
    .replace(/"/g, "'")
    .replace(/[?*]/g, '')
    .replace(/[<>#^[\]]/g, ' ');
  const name = trimEnds(shorten(trimEnds(title), MAX_BYTES - EXTENSION.length - 1));
  return `${DEVICE.test(name) ? '_' : ''}${name || 'article'}${EXTENSION}`;
}

/** No dots, spaces or hyphens at the ends: hidden files, options of commands, and what Windows drops. */
function trimEnds(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/^[\s.\-~]+|(?<![\s.-])[\s.-]+$/gu, '');
}

/** Cut at a space where one stands near the end, and never within a character as a reader sees it. */
function shorten(name: string, bytes: number): string {
  const encoder = new TextEncoder();
  let size = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name,
  )) {
    size += encoder.encode(segment).length;
    if (size > bytes) return kept.replace(/\s\S{0,30}$/u, '');
    kept += segment;
  }
  return kept;
}
