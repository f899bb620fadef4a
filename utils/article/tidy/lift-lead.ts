import type { Draft } from '../draft.ts';
import { captionOf, isFigure, setCaption } from '../figure.ts';
import { pictureKey } from '../pictures.ts';

/**
 * Makes the picture that the article opens with its lead image, which is shown above the body and
 * so no longer in it. The picture that the page names as its cover is lifted from a little further
 * down; where it stands deeper in the story it stays there, and there only.
 */
export function liftLead(draft: Draft): void {
  const cover = pictureKey(draft.metadata.leadImage?.src ?? null);
  let texts = 0;
  for (const block of draft.blocks) {
    if (block.removed) continue;
    if (block.text) texts++;
    if (!isFigure(block)) continue;
    const picture = block.element.querySelector('img');
    const src = picture?.getAttribute('src') ?? null;
    const isCover = cover !== null && pictureKey(src) === cover;
    if (!picture || !src || (texts > 0 && !isCover)) continue;
    if (texts > 3) {
      draft.metadata.leadImage = null;
      return;
    }
    draft.metadata.leadImage = {
      src,
      alt: picture.getAttribute('alt') ?? '',
      caption: captionOf(block.element),
    };
    // Of a figure with several pictures the others stay, without the caption said above.
    picture.remove();
    if (block.element.querySelector('img')) setCaption(block.element, []);
    else draft.blocks = draft.blocks.filter((other) => other !== block);
    return;
  }
}
