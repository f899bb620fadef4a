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

/** What a caption says, made ready once, as each is compared with all others. */
interface Saying {
  /** Folded. */
  caption: string;
  /** Its words sorted: the credit may stand before the rest or after it. */
  words: string;
  isTelling: boolean;
}

interface Shown extends Saying {
  block: DraftBlock;
  key: string | null;
}

/**
 * Takes out what shows a picture a second time: the copy for small screens, the one that opens over
 * the page, the lead picture again in the text, and their captions without a picture.
 */
export function removeRepeatedPictures(draft: Draft): void {
  const shown: Shown[] = [];
  for (const block of draft.blocks) {
    if (block.removed) continue;
    if (!isFigure(block)) {
      if (isCopy(block, shown))
        removeBlock(block, 'caption', 'The same caption stands under the picture.');
      continue;
    }
    const key = pictureKey(block.element.querySelector('img')?.getAttribute('src') ?? null);
    const said = sayingOf(captionOf(block.element));
    const isOfGallery = said.isTelling && inGallery(block);
    const first = shown.find(
      (other) =>
        (key === other.key && says(said.caption, other.caption)) ||
        (isOfGallery && said.words === other.words),
    );
    if (!first) shown.push({ block, key, ...said });
    else {
      if (beyond(said.caption, first.caption)) {
        setCaption(first.block.element, linesOf(block.element));
        Object.assign(first, said);
      }
      removeBlock(block, 'caption', 'The same picture stands above with its caption.');
    }
  }
}

/** Whether two captions of one picture say the same, one of them more or nothing at all. */
function says(a: string, b: string): boolean {
  return !a || !b || nearlyEqual(a, b) || beyond(a, b) !== null || beyond(b, a) !== null;
}

function sayingOf(text: string | null): Saying {
  const caption = fold(text ?? '');
  const words = caption.split(' ').sort().join();
  return { caption, words, isTelling: sizeOf(caption) >= TELLING };
}

function isCopy(block: DraftBlock, shown: readonly Shown[]): boolean {
  if (block.text.length > LONGEST || !/^(?:P|H\d)$/.test(block.element.tagName)) return false;
  if (!shown.some(({ isTelling }) => isTelling)) return false;
  const words = fold(block.text);
  const isCaption = isMarked(block.source, 'caption') || inGallery(block);
  if (!isCaption && block.element.tagName !== 'P') return false;
  return shown.some(({ caption, isTelling }) => {
    if (!isTelling) return false;
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
