import { fold } from '../compare.ts';
import { saysAgain } from '../credit.ts';
import { isSmallPicture } from '../layout.ts';
import { markLine } from '../marks.ts';
import { CAPTION, namesOf, PICTURE } from '../names.ts';
import type { PageText, TextBlock } from '../page-text.ts';
import { isGalleryLabel } from '../tidy/gallery-labels.ts';
import type { Preparation } from './preparation.ts';

/** Longer text beside a picture is not all about the picture. */
const LONGEST = 600;
/** Nor is so much of the page's prose. */
const MOST = 0.5;
/** How far from a picture its box may be. */
const LEVELS = 5;
/** Without a name of its own for the caption, a box holds a line or two. */
const LONGEST_PLAIN = 300;

/**
 * Marks the lines that the page gives as captions by how it is built: named so, or in a box made
 * for a picture. Readability flattens those boxes, so this cannot wait until after it.
 */
export function markCaptions({ page, text }: Preparation): void {
  for (const picture of page.querySelectorAll('img')) {
    if (isSmallPicture(picture)) continue;
    const box = pictureBox(picture, text);
    const isPlain = isPlainBox(box, text);
    for (const block of text.blocksIn(box))
      if (isCaptionIn(block, box, isPlain)) markLine(block.element, 'caption');
    for (
      let next = box.nextElementSibling, i = 0;
      next && i < 3;
      next = next.nextElementSibling, i++
    ) {
      const block = text.at(next);
      if (!block || !isShort(block) || !isCaptionBeside(block, picture, box, text)) break;
      markLine(next, 'caption');
    }
  }
}

/** The outermost element around a picture that holds little more than the picture. */
export function pictureBox(picture: Element, text: PageText): Element {
  let box = picture;
  for (let up = picture.parentElement, i = 0; up && i < LEVELS; up = up.parentElement, i++) {
    if (/^(?:BODY|MAIN|ARTICLE|TD|TR|SECTION|HEADER)$/.test(up.tagName)) break;
    // What is known is asked first: a page may have thousands of pictures in one list.
    const length = text.lengthOf(up);
    if (length > 4 * LONGEST || text.shareOf(up) > MOST) break;
    if (length > LONGEST && linesIn(up, text).join('').length > LONGEST) break;
    if (up.querySelector('h1')) break;
    box = up;
  }
  return box;
}

function isCaptionIn(block: TextBlock, box: Element, isPlain: boolean): boolean {
  if (!isShort(block)) return false;
  for (let at: Element | null = block.element; at; at = at.parentElement) {
    const names = namesOf(at);
    if (CAPTION.test(names) || (isPlain && PICTURE.test(names))) return true;
    if (at === box) return false;
  }
  return false;
}

function isCaptionBeside(
  block: TextBlock,
  picture: Element,
  box: Element,
  text: PageText,
): boolean {
  const names = namesOf(block.element);
  if (CAPTION.test(names)) return true;
  if (!PICTURE.test(names)) return false;
  const said = [...linesIn(box, text), picture.getAttribute('alt') ?? ''].map(fold);
  return saysAgain(block.text, said, false);
}

/**
 * Whether a box holds a picture and a line or two, so that its name is enough; an item of a list
 * of pictures has a heading or some paragraphs of text.
 */
function isPlainBox(box: Element, text: PageText): boolean {
  if (box.querySelector('figcaption')) return false;
  if (isItem(box, box.previousElementSibling) || isItem(box, box.nextElementSibling)) return false;
  const lines = linesIn(box, text);
  return lines.length <= 3 && lines.join('').length <= LONGEST_PLAIN;
}

/** What a box says, each line once, without the words of a gallery's buttons. */
function linesIn(box: Element, text: PageText): string[] {
  const lines = text.blocksIn(box).map((block) => block.text.trim());
  return [...new Set(lines)].filter((line) => line && !isGalleryLabel(line));
}

/** Whether a box is one of a row that each hold a picture and words: cards, points of a list. */
function isItem(box: Element, beside: Element | null): boolean {
  if (beside?.tagName !== box.tagName || namesOf(beside) !== namesOf(box)) return false;
  return beside.querySelector('img') !== null && (beside.textContent ?? '').trim() !== '';
}

function isShort({ text, linked }: TextBlock): boolean {
  return text.length <= 400 && linked <= 0.6 * text.length;
}
