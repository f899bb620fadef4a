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
 * Marks an element that holds lines of text. Those that stand in it bare get paragraphs, marked too,
 * as Readability puts some there and then takes the `<div>` and its mark away. A picture ends a
 * line, and so does an element right after another: only a style sheet can keep their words apart.
 */
export function markLine(element: Element, token: Mark): void {
  mark(element, token);
  if (!/^(?:div|figcaption)$/.test(element.localName)) return;
  if (element.querySelector('div, p, figure, ul, ol')) return;
  let line: Element | null = null;
  for (const node of [...element.childNodes]) {
    const isElement = node.nodeType === 1;
    if (isElement && (node as Element).matches('br, img, :has(img)')) {
      line = null;
      continue;
    }
    if (isElement && line?.lastChild?.nodeType === 1) line = null;
    if (!line) {
      if (!node.textContent?.trim()) continue;
      line = element.ownerDocument.createElement('p');
      node.before(line);
      mark(line, token);
    }
    line.append(node);
  }
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
