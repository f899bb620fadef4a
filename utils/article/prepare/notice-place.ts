import { namesOf } from '../names.ts';
import type { PageText, TextBlock } from '../page-text.ts';
import { isStory } from './preparation.ts';
import { isWall } from './wall-box.ts';

/** The box that a notice stands in: as far out as there is nothing else in it. */
export function around(
  { element, text: words }: TextBlock,
  text: PageText,
  isAlike: (block: TextBlock) => boolean,
): Element {
  const isForeign = (other: TextBlock) => other.text.length > 80 && !isAlike(other);
  const limit = Math.max(400, 4 * words.length);
  let at = element;
  for (let up = at.parentElement; up; up = up.parentElement) {
    if (/^(?:BODY|HTML|MAIN|TR|TBODY|TABLE)$/.test(up.tagName)) break;
    if (isStory(up, text) && !isWall(up, text)) break;
    if (text.lengthOf(up) > limit) break;
    if (text.blocksIn(up).some(isForeign)) break;
    at = up;
  }
  return at;
}

/** Whether an element is one more paragraph of the story. */
export function amongProse(element: Element, text: PageText): boolean {
  for (let up: Element | null = element; up && up.tagName !== 'BODY'; up = up.parentElement)
    if (text.shareOf(up) >= 0.4) return true;
  return false;
}

/** Whether no paragraph beside an element is built as it is. */
export function standsOut(element: Element, text: PageText): boolean {
  if (!/^(?:DIV|SECTION|ASIDE)$/.test(element.tagName)) return false;
  return ![...(element.parentElement?.children ?? [])].some(
    (other) =>
      other !== element &&
      other.tagName === element.tagName &&
      namesOf(other) === namesOf(element) &&
      text.shareOf(other) > 0,
  );
}
