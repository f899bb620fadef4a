import { beyond, fold, nearlyEqual, sizeOf } from '../compare.ts';
import { isCredit } from '../credit.ts';
import { type Draft, type DraftBlock, removeBlock } from '../draft.ts';
import { captionOf, isFigure, linesOf, setCaption } from '../figure.ts';
import { isMarked } from '../marks.ts';
import { GALLERY, namesOf } from '../names.ts';
import { pictureKey } from '../pictures.ts';

/** Words that a caption has to have for an equal paragraph far from it to be its copy. */
const TELLING = 6;
/** Captions are shorter. */
const LONGEST = 500;

/**
 * Takes out what shows a picture a second time: the copy for small screens, the one that opens over
 * the page, the lead picture again in the text, and their captions without a picture.
 */
export function removeRepeatedPictures(draft: Draft): void {
  const shown: { block: DraftBlock; key: string | null; caption: string }[] = [];
  for (const block of draft.blocks) {
    if (block.removed) continue;
    if (!isFigure(block)) {
      if (
        isCopy(
          block,
          shown.map(({ caption }) => caption),
        )
      )
        removeBlock(block, 'caption', 'The same caption stands under the picture.');
      continue;
    }
    const key = pictureKey(block.element.querySelector('img')?.getAttribute('src') ?? null);
    const caption = fold(captionOf(block.element) ?? '');
    const first = shown.find(
      (other) =>
        (key === other.key && says(caption, other.caption)) ||
        (sizeOf(caption) >= TELLING && sameWords(caption, other.caption) && inGallery(block)),
    );
    if (!first) shown.push({ block, key, caption });
    else {
      if (beyond(caption, first.caption)) {
        setCaption(first.block.element, linesOf(block.element));
        first.caption = caption;
      }
      removeBlock(block, 'caption', 'The same picture stands above with its caption.');
    }
  }
}

/** Whether two captions of one picture say the same, one of them more or nothing at all. */
function says(a: string, b: string): boolean {
  return !a || !b || nearlyEqual(a, b) || beyond(a, b) !== null || beyond(b, a) !== null;
}

/** The credit may stand before the rest or after it. */
function sameWords(a: string, b: string): boolean {
  return a.length === b.length && a.split(' ').sort().join() === b.split(' ').sort().join();
}

function isCopy(block: DraftBlock, captions: string[]): boolean {
  if (block.text.length > LONGEST || !/^(?:P|H\d)$/.test(block.element.tagName)) return false;
  const telling = captions.filter((caption) => sizeOf(caption) >= TELLING);
  if (!telling.length) return false;
  const words = fold(block.text);
  const isCaption = isMarked(block.source, 'caption') || inGallery(block);
  if (!isCaption && block.element.tagName !== 'P') return false;
  return telling.some((caption) => {
    if (nearlyEqual(words, caption)) return true;
    const more = isCaption ? (beyond(words, caption) ?? beyond(caption, words)) : null;
    return more !== null && isCredit(more);
  });
}

function inGallery({ source }: DraftBlock): boolean {
  for (let at: Element | null = source, i = 0; at && i < 5; at = at.parentElement, i++)
    if (GALLERY.test(namesOf(at))) return true;
  return false;
}
