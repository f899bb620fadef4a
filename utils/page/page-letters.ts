/**
 * A page's letters in reading order, without white space and without what only typesetting needs.
 * The article's text has its white space collapsed and blank lines between its paragraphs, where
 * the page has markup; without any of it, both say the same.
 */
export interface PageLetters {
  letters: string;
  /** Each text node with where its letters begin, in order. */
  places: { node: Text; start: number }[];
}

/** White space, soft hyphens, zero-width spaces and joiners, byte order marks. */
const NO_LETTER = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const NO_LETTERS = new RegExp(NO_LETTER.source, 'g');
const SILENT = new Set(
  'AUDIO CANVAS IFRAME NOSCRIPT OBJECT OPTION SCRIPT STYLE TEMPLATE TEXTAREA VIDEO'.split(' '),
);

/** The letters of a text, as `readPage` has them. */
export function lettersOf(text: string): string {
  return text.replace(NO_LETTERS, '');
}

/** Reads all that stands under a node, open shadow trees included. */
export function readPage(root: Node): PageLetters {
  const places: PageLetters['places'] = [];
  let letters = '';
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      const own = lettersOf((node as Text).data);
      if (own) places.push({ node: node as Text, start: letters.length });
      letters += own;
      continue;
    }
    if (node.nodeType === 1) {
      if (SILENT.has((node as Element).tagName.toUpperCase())) continue;
      const shadow = (node as Element).shadowRoot;
      pushChildren(node, stack);
      if (shadow) pushChildren(shadow, stack);
    } else pushChildren(node, stack);
  }
  return { letters, places };
}

/** The DOM range of `letters.slice(start, end)`, for a stretch of at least one letter. */
export function rangeOfLetters(page: PageLetters, start: number, end: number): Range | null {
  const first = placeOf(page, start);
  const last = placeOf(page, end - 1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetOf(first.node.data, start - first.start));
  range.setEnd(last.node, offsetOf(last.node.data, end - 1 - last.start) + 1);
  return range;
}

/** In reverse, since the stack gives the last one first. */
function pushChildren(node: Node, stack: Node[]): void {
  for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
}

/** The last place that begins at or before a letter. */
function placeOf(page: PageLetters, letter: number): PageLetters['places'][number] | undefined {
  let low = 0;
  let high = page.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.places[middle]?.start ?? 0) <= letter) low = middle + 1;
    else high = middle;
  }
  return page.places[low - 1];
}

/** Where in a text its n-th letter stands. */
function offsetOf(data: string, n: number): number {
  let left = n;
  for (let i = 0; i < data.length; i++) {
    if (NO_LETTER.test(data[i] ?? '')) continue;
    if (left === 0) return i;
    left--;
  }
  return data.length;
}
