import type { RemovalKind } from '../article.ts';
import type { PageText, TextBlock } from '../page-text.ts';
import { hasControl } from './controls.ts';
import { isStory, type Preparation } from './preparation.ts';
import { hasItsControl, isWall } from './wall-box.ts';
import { timeoutSigns } from './words/timeout.ts';
import { WALLS, type Wall } from './words/walls.ts';

/** A notice says it in few words; a longer block is about something. */
const LONGEST = 500;
/** Code, quotations and pictures are content whatever they say. */
const CONTENT = 'pre, code, blockquote, figure, table table';

/**
 * Takes out notices by what they say, where they stand and what there is to press: session
 * timeouts, consent, ad block, sign-in, newsletter and push prompts, app banners. A sentence of the
 * story that says the same has no button and stands among its like, and stays.
 */
export function removeNotices({ page, text, removals }: Preparation): void {
  for (const block of text.blocks) {
    if (!block.element.isConnected || !mayBeNotice(block, text)) continue;
    const found = timeoutIn(block, text) ?? wallIn(block, text);
    if (found && found.element !== page.body)
      removals.take(found.element, found.kind, found.reason);
  }
}

interface Notice {
  element: Element;
  kind: RemovalKind;
  reason: string;
}

/** Structure first, since the words cost more to look for. */
function mayBeNotice(block: TextBlock, text: PageText): boolean {
  const { length } = block.text;
  if (length < 8 || length > LONGEST || block.linked > 0.9 * length) return false;
  if (block.element.tagName === 'BUTTON') return false;
  if (block.element.closest(CONTENT) || isStory(block.element, text)) return false;
  const parent = block.element.parentElement;
  const isParagraph = parent !== null && text.shareOf(parent) >= 0.15 && amongProse(parent, text);
  return !isParagraph || hasControl(block.element);
}

function timeoutIn(block: TextBlock, text: PageText): Notice | null {
  const signs = timeoutSigns(block.text);
  if (signs < 1) return null;
  const element = around(block, text, (words) => timeoutSigns(words) > 0);
  const control = hasControl(element);
  if (signs + (control ? 1 : 0) < 2) return null;
  if (!control && amongProse(element, text)) return null;
  return { element, kind: 'timeout', reason: 'It warns that the session ends.' };
}

function wallIn(block: TextBlock, text: PageText): Notice | null {
  const wall = WALLS.find(({ says }) => says.test(block.text));
  if (!wall) return null;
  const element = around(block, text, (words) => wall.says.test(words));
  if (isMenu(element, text)) return null;
  if (isStory(element, text) && !isWall(element, text)) return null;
  if (!hasItsControl(element, wall) && !isImperative(block, element, wall)) return null;
  return { element, kind: wall.kind, reason: wall.reason };
}

/** "Sign up: the evening edition, straight to your inbox." in a box of its own, without a button. */
function isImperative(block: TextBlock, element: Element, { controls }: Wall): boolean {
  if (!controls || element.tagName === 'P' || block.text.length > 250) return false;
  return controls.test(block.text.slice(0, 24)) && /^\P{P}{3,24}[:!.]/u.test(block.text);
}

/** The box that a notice stands in: as far out as there is nothing else in it. */
function around(
  { element, text: words }: TextBlock,
  text: PageText,
  isAlike: (words: string) => boolean,
): Element {
  const foreign = text.blocks.filter((block) => block.text.length > 80 && !isAlike(block.text));
  const limit = Math.max(400, 4 * words.length);
  let at = element;
  for (let up = at.parentElement; up; up = up.parentElement) {
    const box = up;
    if (/^(?:BODY|HTML|MAIN|TR|TBODY|TABLE)$/.test(up.tagName)) break;
    if (isStory(up, text) && !isWall(up, text)) break;
    if (text.lengthOf(up) > limit) break;
    if (foreign.some((block) => box.contains(block.element))) break;
    at = up;
  }
  return at;
}

/** Rows of links in a footer name cookies, newsletters and apps too. */
function isMenu(element: Element, text: PageText): boolean {
  const links = element.querySelectorAll('a').length;
  return links > 3 && text.linkedIn(element) > 0.6 * text.lengthOf(element);
}

/** Whether an element is one more paragraph of the story. */
function amongProse(element: Element, text: PageText): boolean {
  for (let up: Element | null = element; up && up.tagName !== 'BODY'; up = up.parentElement)
    if (text.shareOf(up) >= 0.4) return true;
  return false;
}
