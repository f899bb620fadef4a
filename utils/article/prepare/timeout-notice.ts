import { namesOf } from '../names.ts';
import type { PageText, TextBlock } from '../page-text.ts';
import { hasControl } from './controls.ts';
import { amongProse, around, standsOut } from './notice-place.ts';
import { isStory } from './preparation.ts';
import {
  asksIfThere,
  offersToStay,
  speaksToReader,
  TIMEOUT_NAME,
  timeoutSigns,
} from './words/timeout.ts';

/** A notice without known words has no more of them. */
const LONGEST = 500;

/** The box of a session or idle notice around a block, or null where the block is none. */
export function timeoutIn(block: TextBlock, text: PageText): Element | null {
  const signs = Math.max(timeoutSigns(block.text), asksIfThere(block.text) ? 1 : 0);
  if (signs < 1) return null;
  const element = around(block, text, (other) => timeoutSigns(other.text) > 0);
  const control = hasControl(element);
  if (signs + (control ? 1 : 0) < 2) return null;
  if (amongProse(element, text) && !isNoticeInProse(element, text, signs)) return null;
  return element;
}

/** Among the paragraphs of a story a notice needs a button, or to say what the story cannot. */
function isNoticeInProse(element: Element, text: PageText, signs: number): boolean {
  const isBox = standsOut(element, text);
  if (isBox && element.querySelector('button')) return true;
  const inside = text.blocksIn(element);
  const words = inside.map((block) => block.text).join(' ');
  if (!speaksToReader(words)) return false;
  const control = hasControl(element);
  if (isBox && control) return true;
  // A story about timeouts says such words in other places too.
  const isTold = text.blocks.some(
    (block) => block.text.length > 80 && !inside.includes(block) && timeoutSigns(block.text) > 0,
  );
  if (isTold) return false;
  if (offersToStay(words)) return isBox || control;
  return isBox ? !/[“”"«»„]/.test(words) : control && signs > 2;
}

/**
 * In languages that are not known a notice still has its name and its buttons.
 * @returns the outermost element around a button that is named as a notice, or null.
 */
export function namedTimeoutAround(button: Element, text: PageText): Element | null {
  let found: Element | null = null;
  for (let at = button.parentElement; at; at = at.parentElement) {
    if (text.lengthOf(at) > LONGEST) break;
    if (TIMEOUT_NAME.test(namesOf(at)) && !isStory(at, text)) found = at;
  }
  return found;
}
