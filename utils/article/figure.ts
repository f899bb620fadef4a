/**
 * Puts a figure in order: its pictures first, then all its lines as one caption. Lines stay apart
 * (as paragraphs) until the captions are tidied.
 */
export function arrangeFigure(figure: Element): void {
  const lines = [...figure.children].filter((child) => child.tagName !== 'IMG');
  if (!lines.length) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  figure.append(caption);
  const [only] = lines;
  if (lines.length === 1 && only?.tagName === 'P') {
    caption.append(...only.childNodes);
    only.remove();
  } else caption.append(...lines);
}
