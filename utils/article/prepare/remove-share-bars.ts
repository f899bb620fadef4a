import type { PageText, TextBlock } from '../page-text.ts';
import type { Preparation } from './preparation.ts';
import { SERVICES, SHARING } from './words/share.ts';

/** A bar of buttons says no more than this. */
const LONGEST = 400;

/**
 * Takes out rows of share, mail and print controls: boxes whose words are the names of two services
 * or more and next to nothing else.
 */
export function removeShareBars({ page, text, removals }: Preparation): void {
  for (const block of text.blocks) {
    if (!block.element.isConnected || !isShareControl(block)) continue;
    const bar = barAround(block.element, text);
    const words = text
      .blocksIn(bar)
      .map((inner) => inner.text)
      .join(' ');
    if (bar !== page.body && services(words) >= 2)
      removals.take(bar, 'share', 'It shares or prints the page.');
  }
}

function isShareControl({ text, linked, element }: TextBlock): boolean {
  if (text.length > LONGEST || (linked < 0.4 * text.length && element.tagName !== 'BUTTON'))
    return false;
  return text.search(SERVICES) >= 0 && saysNothingElse(text);
}

function barAround(element: Element, text: PageText): Element {
  let bar = element;
  for (let up = element.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (text.lengthOf(up) > LONGEST) break;
    if (!text.blocksIn(up).every((block) => saysNothingElse(block.text))) break;
    bar = up;
  }
  return bar;
}

function services(words: string): number {
  return new Set(words.toLowerCase().match(SERVICES)).size;
}

function saysNothingElse(words: string): boolean {
  const rest = words.replace(SERVICES, ' ').replace(SHARING, ' ').match(/\p{L}/gu)?.length ?? 0;
  return rest <= 0.15 * words.length;
}
