import type { Metadata } from '../article.ts';
import { beyond, fold, nearlyEqual, sizeOf } from '../compare.ts';
import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { namesOf } from '../names.ts';
import { isDateline } from './dateline.ts';

/** Headline, dek and byline stand before the body, so only its first blocks can repeat them. */
const FIRST = 8;
/** Longer than a headline or a line of names. */
const PROSE = 160;
/** A line that is no label. */
const SENTENCE = 60;
/** A kicker has no more words than this. */
const KICKER_WORDS = 6;
/** A standfirst is a few sentences; more is a summary of its own, or the text. */
const LONGEST_DEK = 500;
const DEK =
  /(?:^|[-_ ])(?:dek|deck|standfirst|lead|lede|intro|excerpt|summary|subtitle|sub-?head(?:line)?|subline|abstract|anons|chapo|teaser|ingress|vorspann|entradilla|bajada|sottotitolo|description)(?:$|[-_ ])|standfirst|subtitle|lead-?text/i;

const KICKER =
  /(?:^|[-_ ])(?:kicker|eyebrow|rubric|rubrik|rubrique|section|sect|sec|category|categories|cat|cat-links|topic|overline|dachzeile|spitzmarke|occhiello|volanta|antetítulo|label)(?:$|[-_ ])/i;

/** Takes out of the body what stands above it already: headline, dek, byline and date. */
export function removeRepeatedHeadings(draft: Draft): void {
  const { metadata } = draft;
  const title = fold(metadata.title);
  const first = opening(draft);
  let hasBegun = false;
  for (const block of first) {
    const words = fold(block.text);
    const isTitle = title && (nearlyEqual(words, title) || isTitleWithMore(words, draft));
    if (isTitle && !(hasBegun && isSentence(block)))
      removeBlock(block, 'heading', 'It repeats the headline.');
    else if (isAllDateline(block.text, metadata))
      removeBlock(block, 'heading', 'It repeats the byline or the date.');
    else if (isKicker(block, metadata))
      removeBlock(block, 'label', 'It names the section of the site.');
    // A paragraph of the story may come back to the headline.
    else hasBegun ||= block.text.length > SENTENCE && !nearlyEqual(words, fold(metadata.dek ?? ''));
  }
  printDekOnce(
    draft,
    first.filter((block) => !block.removed),
  );
}

/** Headlines have no full stop. */
function isSentence({ element, text }: DraftBlock): boolean {
  return element.tagName === 'P' && /[.!?…。！？]["'”’»」]?$/.test(text);
}

/** The text blocks up to the third paragraph of prose; a dek may be the first. */
function opening(draft: Draft): DraftBlock[] {
  const texts = keptBlocks(draft).filter((block) => block.text);
  const first = texts.slice(0, FIRST);
  const end = first.filter((block) => block.text.length > PROSE)[2];
  return end ? first.slice(0, first.indexOf(end)) : first;
}

/** Lines of names and dates, the section before them perhaps. */
function isAllDateline(text: string, metadata: Metadata): boolean {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const rest = lines.length > 1 && first.length <= 30 ? lines.slice(1) : lines;
  return rest.every((line) => isDateline(line, metadata));
}

/** A word or two above the headline that name the section. */
function isKicker({ text, source, element }: DraftBlock, { section }: Metadata): boolean {
  if (text.length > 40 || /[.!?:]$/.test(text) || element.tagName !== 'P') return false;
  return fold(text) === fold(section ?? '') || KICKER.test(namesOf(source));
}

/** The headline with the site's name, or with its kicker before it. */
function isTitleWithMore(words: string, { metadata }: Draft): boolean {
  const title = fold(metadata.title);
  const more = beyond(words, title);
  if (!more) return false;
  return (
    more === fold(metadata.site ?? '') || (words.endsWith(title) && sizeOf(more) <= KICKER_WORDS)
  );
}

/**
 * The dek stands above the body or in it, never in both. A block made to be a dek goes; what is
 * simply the first paragraph stays, and then the page has no dek of its own.
 */
function printDekOnce(draft: Draft, first: DraftBlock[]): void {
  const dek = fold(draft.metadata.dek ?? '');
  if (!dek) return;
  const copies = first.filter(({ text }) => nearlyEqual(fold(text), dek));
  if (dek.length <= LONGEST_DEK && copies.some(isMadeAsDek)) {
    for (const copy of copies) removeBlock(copy, 'heading', 'It repeats the standfirst.');
    return;
  }
  for (const copy of copies.slice(1))
    removeBlock(copy, 'heading', 'It repeats the paragraph above.');
  // A description that was cut from the text is no standfirst.
  const start = dek.slice(0, Math.min(120, Math.floor(dek.length * 0.8)));
  const isCut = sizeOf(dek) >= 12 && first.some(({ text }) => fold(text).startsWith(start));
  if (copies.length || isCut || dek.length > 2 * LONGEST_DEK) draft.metadata.dek = null;
}

function isMadeAsDek({ element, source }: DraftBlock): boolean {
  if (/^H\d$/.test(element.tagName)) return true;
  const [only] = element.childNodes;
  if (element.childNodes.length === 1 && /^(?:STRONG|EM|U)$/.test((only as Element).tagName ?? ''))
    return true;
  const parent = source.parentElement;
  return DEK.test(namesOf(source)) || (parent?.children.length === 1 && DEK.test(namesOf(parent)));
}
