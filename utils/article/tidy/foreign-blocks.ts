import type { RemovalKind } from '../article.ts';
import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { isFigure } from '../figure.ts';
import { CLASS_PARTS, classParts } from '../judge/class-words.ts';
import { CUES, cuesOf } from '../judge/cues.ts';
import { wordsOf } from '../judge/witness-traits.ts';
import { standsIn } from '../marks.ts';
import { namesOf } from '../names.ts';

/**
 * A block that is less likely the article's than this goes out. Well under a half: a line too many
 * is a smaller fault than a sentence lost.
 */
const LEAST = 0.36;
/** A page of which more would go than this is one that the judge does not know. */
const MOST = 0.75;
/** In the labelled corpora these are the article's wherever Readability keeps them. */
const WHOLE = new Set(['BLOCKQUOTE', 'PRE', 'TABLE']);
/** How many boxes up a name still says something of a line, or a picture stands in its card. */
const LEVELS = 3;

interface Sign {
  kind: RemovalKind;
  /** Parts of a page that class names speak of, and cues among the words. */
  parts: number;
  cues: number;
  reason: string;
}

const sign = (kind: RemovalKind, parts: string, cues: string, reason: string): Sign => ({
  ...{ kind, parts: bitsOf(parts, CLASS_PARTS), cues: bitsOf(cues, CUES), reason },
});
const RELATED = sign('related', 'related', 'more', 'It points to other stories.');
const OTHER = sign(
  'boilerplate',
  'foot bio comment',
  'rights contact',
  'It is a notice or a line of the site and not part of the story.',
);
/** What gives a kind away, the surest first. */
const SIGNS: Sign[] = [
  sign('caption', 'caption', 'picture', 'It describes or credits a picture and is not the story.'),
  sign('share', 'share', 'share', 'It belongs to the buttons around the story.'),
  sign('ad', 'advert', 'advert', 'It belongs to an advertisement.'),
  sign('promo', 'promo wall', 'join', 'It asks the reader to sign up, to follow or to pay.'),
  RELATED,
  sign(
    'heading',
    'byline dek head tag',
    'dated writer by label',
    'It tells the author, the date or the section and is not the story.',
  ),
  OTHER,
];

/** Takes out the blocks that the judge finds foreign, and the pictures of the cards they leave. */
export function removeForeignBlocks(draft: Draft): void {
  const kept = keptBlocks(draft);
  const said = new Set(kept.filter(({ chance }) => chance >= LEAST).map(({ text }) => text));
  const foreign = kept.filter(
    // A line that the article says as well is its refrain.
    ({ text, chance, element }) =>
      text && chance < LEAST && !said.has(text) && !WHOLE.has(element.tagName),
  );
  if (!foreign.length || lengthOf(foreign) > MOST * lengthOf(kept)) return;
  for (const block of foreign) {
    const { kind, reason } = signOf(block);
    removeBlock(block, kind, reason);
  }
  const words = kept.filter((block) => !block.removed && !isFigure(block));
  const cards = foreign.filter(({ removed }) => removed?.kind !== 'caption');
  for (const figure of kept.filter(isFigure))
    if (!standsIn(figure.source, 'lead') && isInCard(figure, cards, words))
      removeBlock(figure, 'related', 'It is the picture of another story.');
}

function signOf({ source, element, text }: DraftBlock): Sign {
  const cues = cuesOf(wordsOf(text.slice(0, 400)));
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').length,
    0,
  );
  let parts = 0;
  for (let at: Element | null = source, i = 0; at && i < LEVELS; at = at.parentElement, i++)
    parts |= classParts(namesOf(at));
  const own = classParts(namesOf(source));
  return (
    SIGNS.find((sign) => (sign.parts & own) !== 0) ??
    SIGNS.find((sign) => (sign.cues & cues.first) !== 0) ??
    (linked > 0.6 * text.length ? RELATED : undefined) ??
    SIGNS.find((sign) => (sign.parts & parts) !== 0) ??
    SIGNS.find((sign) => (sign.cues & cues.any) !== 0) ??
    OTHER
  );
}

/** Whether a picture's nearest box with words has only words that went out. */
function isInCard({ source }: DraftBlock, foreign: DraftBlock[], kept: DraftBlock[]): boolean {
  for (let box = source.parentElement, i = 0; box && i < LEVELS; box = box.parentElement, i++) {
    const within = box;
    if (kept.some((block) => within.contains(block.source))) return false;
    if (foreign.some((block) => within.contains(block.source))) return true;
  }
  return false;
}

function lengthOf(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function bitsOf(names: string, order: string[]): number {
  return names.split(' ').reduce((bits, name) => bits | (1 << order.indexOf(name)), 0);
}
