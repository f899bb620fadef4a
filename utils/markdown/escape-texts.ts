import { isBlock } from './elements.ts';
import { escapeText } from './escape-text.ts';
import { charAfter } from './neighbours.ts';

/** What an element says of the texts in it. */
interface Surroundings {
  inLink: boolean;
  inHeading: boolean;
  /** Captions are set in marks of their own and cells between bars: nothing there starts a line. */
  inLine: boolean;
}

/** Escapes every text in an element where it stands; code is left as it is. */
export function escapeTexts(
  element: Element,
  around: Surroundings = { inLink: false, inHeading: false, inLine: false },
): void {
  const name = element.nodeName;
  if (name === 'CODE' || name === 'PRE') return;
  const here = {
    inLink: around.inLink || name === 'A',
    inHeading: around.inHeading || /^H\d$/.test(name),
    inLine: around.inLine || /^(?:FIGCAPTION|CAPTION|TD|TH)$/.test(name),
  };
  for (const child of element.childNodes) {
    if (child.nodeType === 1) escapeTexts(child as Element, here);
    if (child.nodeType !== 3) continue;
    const { inLink, inHeading, inLine } = here;
    const isStart = !inLine && startsLine(child);
    const context = { inLink, inHeading, startsLine: isStart, next: charAfter(child) };
    const escaped = escapeText((child as Text).data, context);
    if (escaped !== (child as Text).data) (child as Text).data = escaped;
  }
}

/** Whether nothing but white space stands before it in its line. */
function startsLine(node: Node): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === 3 && !before.textContent?.trim()) before = before.previousSibling;
  if (before) return before.nodeName === 'BR' || isBlock(before);
  return !!node.parentNode && isBlock(node.parentNode);
}
