/** What earlier steps, which see the whole page, tell later ones about an element. */
export type Mark =
  | 'hidden' // the live page does not show it
  | 'over' // the live page shows it over everything else, or fixed in the view
  | 'caption' // a line about a picture beside it
  | 'lead'; // the picture between headline and body, with its lines

/** An attribute, since Readability copies and renames elements but keeps their attributes. */
const ATTRIBUTE = 'data-galley';

export function mark(element: Element, token: Mark): void {
  const tokens = element.getAttribute(ATTRIBUTE);
  if (!tokens) element.setAttribute(ATTRIBUTE, token);
  else if (!tokens.split(' ').includes(token))
    element.setAttribute(ATTRIBUTE, `${tokens} ${token}`);
}

/**
 * Marks an element that holds a line of text. A `<div>` with nothing else in it gets a paragraph
 * inside, marked too, as Readability puts one there and then takes the `<div>` and its mark away.
 */
export function markLine(element: Element, token: Mark): void {
  mark(element, token);
  if (element.localName !== 'div' || element.querySelector('div, p, figure, ul, ol, img')) return;
  const line = element.ownerDocument.createElement('p');
  line.append(...element.childNodes);
  element.append(line);
  mark(line, token);
}

export function isMarked(element: Element, token: Mark): boolean {
  return (element.getAttribute(ATTRIBUTE) ?? '').split(' ').includes(token);
}

/** Whether the element or one that holds it is marked. */
export function standsIn(element: Element, token: Mark): boolean {
  return element.closest(selectorOf(token)) !== null;
}

export function selectorOf(token: Mark): string {
  return `[${ATTRIBUTE}~="${token}"]`;
}

/** Takes away marks of the page's own making, which would be believed. */
export function clearMarks(page: Document): void {
  for (const element of page.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE);
}
