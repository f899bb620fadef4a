import { beyond, fold, nearlyEqual, sizeOf } from '../compare.ts';
import { isStatedCredit, saysAgain, withoutLabel } from '../credit.ts';
import { type Draft, type DraftBlock, removeBlock } from '../draft.ts';
import { isFigure, type Line, linesOf, setCaption } from '../figure.ts';
import { isMarked } from '../marks.ts';
import { CAPTION, namesOf, PICTURE } from '../names.ts';
import { isGalleryLabel } from './gallery-labels.ts';

const AGAIN = 'The same caption stands under the picture.';
/** A gallery may print this many lines after its picture. */
const FARTHEST = 12;
/** Longer lines are paragraphs. */
const LONGEST = 400;
/** Two lines of a song may be equal; two sentences of so many words in a row are copies. */
const SENTENCE = 10;

/**
 * Gives each picture its caption, once: the lines beside it that are captions go into the figure,
 * the credit with them; copies go into the log.
 */
export function gatherCaptions(draft: Draft): void {
  draft.blocks = withCaptions(draft.blocks, draft.metadata.dek);
}

/** The blocks, each figure with its caption, the copies marked removed. A dek is no caption. */
export function withCaptions(blocks: DraftBlock[], dek: string | null): DraftBlock[] {
  const heading = fold(dek ?? '');
  const done: DraftBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) break;
    if (!isFigure(block) || block.removed) {
      done.push(block);
      continue;
    }
    const before = done.at(-1);
    const early = before && !before.removed && isMarkedCaption(before) ? done.splice(-1) : [];
    const after = captionsAfter(blocks, i, heading);
    done.push(...gather(block, [...early, ...after]));
    i += after.length;
  }
  return done;
}

/** The blocks after a picture that are about it. */
function captionsAfter(blocks: DraftBlock[], figure: number, dek: string): DraftBlock[] {
  const own = blocks[figure];
  if (!own) return [];
  const said = [...linesOf(own.element).map((line) => line.folded), ...attestations(own)];
  let count = 0;
  for (let i = figure + 1; i <= figure + FARTHEST; i++) {
    const block = blocks[i];
    if (!block || isFigure(block) || block.removed) break;
    const lines = linesOf(block.element);
    if (lines.some(({ text }) => text.length > LONGEST)) break;
    const isHeading = /^H\d$/.test(block.element.tagName);
    if (
      isMarkedCaption(block) ||
      (!isHeading &&
        (isStatedCredit(block.text) ||
          repeats(block, lines, said, i > figure + 1 && isLabel(blocks[i - 1])) ||
          (i === figure + 1 && isSaidTwice(block, blocks[i + 1], dek))))
    ) {
      count = i - figure;
      said.push(...lines.map((line) => line.folded));
    } else if (!isGalleryLabel(block.text)) break;
  }
  return blocks.slice(figure + 1, figure + 1 + count);
}

/** Puts the lines of `blocks` into the figure; gives the figure with what goes into the log. */
function gather(figure: DraftBlock, blocks: DraftBlock[]): DraftBlock[] {
  const out: DraftBlock[] = [figure];
  const chosen: Line[] = [];
  const copies: { line: Line; from: DraftBlock }[] = [];
  const origin = new Map<Line, DraftBlock>();
  for (const block of [figure, ...blocks]) {
    if (block !== figure && isGalleryLabel(block.text)) {
      removeBlock(block, 'label', 'It names a button or a count of the gallery.');
      out.push(block);
      continue;
    }
    for (const line of linesOf(block.element)) {
      origin.set(line, block);
      const copy = choose(line, chosen);
      if (copy) copies.push({ line: copy, from: origin.get(copy) ?? block });
    }
  }
  for (const { line, from } of copies) out.push(copyOf(line, from));
  setCaption(figure.element, chosen);
  silenceAlt(figure, chosen);
  return out;
}

/** Adds a line unless it says nothing new; gives the line that is a copy of another, if any. */
function choose(line: Line, chosen: Line[]): Line | null {
  for (const [i, other] of chosen.entries()) {
    if (isSaidIn(line.folded, line.text, other.folded)) return line;
    if (isSaidIn(other.folded, other.text, line.folded)) {
      chosen[i] = line;
      return other;
    }
  }
  chosen.push(line);
  return null;
}

function isSaidIn(folded: string, text: string, other: string): boolean {
  return (
    nearlyEqual(folded, other) ||
    beyond(other, folded) !== null ||
    beyond(other, fold(withoutLabel(text))) !== null
  );
}

/**
 * Whether lines say what is said already, with no more than a credit added, or say it twice. A
 * plain paragraph that says less than the caption may be the first of the story.
 */
function repeats(
  { source }: DraftBlock,
  lines: Line[],
  said: string[],
  inGallery: boolean,
): boolean {
  const known = [...said];
  const names = namesOf(source);
  const isPlain =
    !inGallery && source.tagName === 'P' && !CAPTION.test(names) && !PICTURE.test(names);
  return lines.some(({ folded, text }) => {
    const again = saysAgain(text, known, isPlain);
    known.push(folded);
    return again;
  });
}

function isLabel(block: DraftBlock | undefined): boolean {
  return block !== undefined && isGalleryLabel(block.text);
}

/** Right under the picture, long words that the next block says again are its caption. */
function isSaidTwice({ text }: DraftBlock, next: DraftBlock | undefined, dek: string): boolean {
  const words = fold(text);
  if (!next || sizeOf(words) < SENTENCE || nearlyEqual(words, dek)) return false;
  return nearlyEqual(words, fold(next.text));
}

/** What the picture's attributes say it shows. */
function attestations({ element, source }: DraftBlock): string[] {
  const pictures = [...element.querySelectorAll('img'), source, ...source.querySelectorAll('img')];
  const names = ['alt', 'title', 'data-caption'];
  return pictures.flatMap((picture) => names.map((name) => fold(picture.getAttribute(name) ?? '')));
}

/** An alternative text that the caption says already would be read and printed twice. */
function silenceAlt(figure: DraftBlock, caption: Line[]): void {
  for (const picture of figure.element.querySelectorAll('img')) {
    const alt = fold(picture.getAttribute('alt') ?? '');
    if (alt && caption.some(({ folded }) => folded === alt || beyond(folded, alt) !== null))
      picture.setAttribute('alt', '');
  }
}

function isMarkedCaption({ source, element }: DraftBlock): boolean {
  if (element.tagName === 'FIGURE') return false;
  const parent = source.parentElement;
  return isMarked(source, 'caption') || (parent !== null && isMarked(parent, 'caption'));
}

/** A copy of a line, as a block of its own for the log. */
function copyOf(line: Line, from: DraftBlock): DraftBlock {
  const element = from.element.ownerDocument.createElement('p');
  element.append(...line.nodes);
  const removed = { kind: 'caption', reason: AGAIN } as const;
  return { ...from, element, text: line.text, removed };
}
