import type { PageText } from '../page-text.ts';
import { controlWords, hasControl } from './controls.ts';
import { WALLS, type Wall, wallsIn } from './words/walls.ts';

/** What a story has and a wall has not. */
const STORY = 'article, h1, time';

/** Whether a box has the buttons or links that go with what a wall says. */
export function hasItsControl(element: Element, { controls }: Wall): boolean {
  if (!controls) return element.tagName !== 'P' || element.querySelector('a, button') !== null;
  return (hasControl(element) || hasLinkLine(element)) && controls.test(controlWords(element));
}

/** A link that is a line of its own does for a button. */
function hasLinkLine(element: Element): boolean {
  return [...element.querySelectorAll('p > a:only-child, div > a:only-child')].some(
    (link) => link.parentElement?.textContent?.trim() === link.textContent?.trim(),
  );
}

/**
 * Whether a box is a wall, however long: more than half of its prose speaks of one thing that walls
 * ask for, and the buttons for it are there. A consent wall can hold more prose than a short story.
 */
export function isWall(element: Element, text: PageText): boolean {
  if (element.querySelector(STORY)) return false;
  const prose = text.blocksIn(element).filter((block) => block.text.length > 80);
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  return WALLS.some((wall, i) => {
    const about = prose.filter((block) => (wallsIn(block) >> i) & 1);
    const share = about.reduce((sum, block) => sum + block.text.length, 0) / Math.max(1, length);
    return share > 0.5 && hasItsControl(element, wall);
  });
}
