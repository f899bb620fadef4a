import type { RemovalKind } from '../article.ts';
import type { PageText, TextBlock } from '../page-text.ts';
import { hasControl } from './controls.ts';
import { amongProse, around, standsOut } from './notice-place.ts';
import { isStory, type Preparation } from './preparation.ts';
import { namedTimeoutAround, timeoutIn } from './timeout-notice.ts';
import { hasItsControl, isWall } from './wall-box.ts';
import { WALLS, type Wall, wallsIn } from './words/walls.ts';

/** A notice says it in few words; a longer block is about something. */
const LONGEST = 500;
/** Code, quotations and pictures are content whatever they say. */
const CONTENT = 'pre, code, blockquote, figure, table table';

const TIMEOUT = { kind: 'timeout', reason: 'It warns that the session ends.' } as const;

/**
 * Takes out notices by what they say, where they stand and what there is to press: session
 * timeouts, consent, ad block, sign-in, newsletter and push prompts, app banners. A sentence of the
 * story that says the same has no button and stands among its like, and stays.
 */
export function removeNotices({ page, text, removals }: Preparation): void {
  for (const block of text.blocks) {
    if (!block.element.isConnected || !mayBeNotice(block, text)) continue;
    const timeout = timeoutIn(block, text);
    const found = timeout ? { element: timeout, ...TIMEOUT } : wallIn(block, text);
    if (found && found.element !== page.body)
      removals.take(found.element, found.kind, found.reason);
  }
  for (const button of page.querySelectorAll('button')) {
    const box = button.isConnected ? namedTimeoutAround(button, text) : null;
    if (box) removals.take(box, TIMEOUT.kind, TIMEOUT.reason);
  }
}

/** Structure first, since the words cost more to look for. */
function mayBeNotice(block: TextBlock, text: PageText): boolean {
  const { length } = block.text;
  if (length < 8 || length > LONGEST || block.linked > 0.9 * length) return false;
  if (block.element.tagName === 'BUTTON') return false;
  if (block.element.closest(CONTENT) || isStory(block.element, text)) return false;
  const parent = block.element.parentElement;
  const share = parent ? text.shareOf(parent) : 0;
  const isAlone = share === text.shareOf(block.element);
  const isParagraph = parent && share >= 0.15 && !isAlone && amongProse(parent, text);
  return !isParagraph || hasControl(block.element) || standsOut(block.element, text);
}

function wallIn(
  block: TextBlock,
  text: PageText,
): { element: Element; kind: RemovalKind; reason: string } | null {
  const said = wallsIn(block);
  const wall = WALLS.find((_, i) => (said >> i) & 1);
  if (!wall) return null;
  const bit = 1 << WALLS.indexOf(wall);
  const element = around(block, text, (other) => (wallsIn(other) & bit) !== 0);
  if (isMenu(element, text)) return null;
  if (isStory(element, text) && !isWall(element, text)) return null;
  if (!isImperative(block, element, wall)) {
    if (!hasItsControl(element, wall)) return null;
    // A paragraph about such things may have links; it has no buttons.
    const isParagraph = amongProse(element, text) && !standsOut(element, text);
    if (isParagraph && !element.querySelector('button, input')) return null;
  }
  return { element, kind: wall.kind, reason: wall.reason };
}

/** "Sign up: the evening edition, straight to your inbox." in a box of its own, without a button. */
function isImperative(block: TextBlock, element: Element, { controls }: Wall): boolean {
  if (!controls || element.tagName === 'P' || block.text.length > 250) return false;
  return controls.test(block.text.slice(0, 24)) && /^\P{P}{3,24}[:!.]/u.test(block.text);
}

/** Rows of links in a footer name cookies, newsletters and apps too. */
function isMenu(element: Element, text: PageText): boolean {
  const links = element.querySelectorAll('a').length;
  return links > 3 && text.linkedIn(element) > 0.6 * text.lengthOf(element);
}
