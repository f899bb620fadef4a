import type { TextQuote } from '../protocol.ts';

/** Characters on either side: more than an article's own surroundings, as a page has more between. */
const SURROUNDINGS = 160;
/** So many texts next to a selection hold them, the empty ones between elements included. */
const TEXTS = 40;
const SILENT = 'script, style, noscript, template, textarea, option';

/**
 * The selected words of a page with what stands around them, for `anchorsIn` to find in the article.
 * @returns null where no words are selected.
 */
export function selectedQuote(selection: Selection | null): TextQuote | null {
  const text = selection?.toString().trim();
  if (!selection?.rangeCount || !text) return null;
  const range = selection.getRangeAt(0);
  const [before, after] = textsAround(range);
  return {
    text,
    before: joined(before.slice(-TEXTS)).slice(-SURROUNDINGS),
    after: joined(after.slice(0, TEXTS)).slice(0, SURROUNDINGS),
  };
}

interface Piece {
  node: Text;
  words: string;
}

/** The texts of the page before and after a range, with the rests of those that it begins and ends in. */
function textsAround(range: Range): [before: Piece[], after: Piece[]] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const { ownerDocument: page } = startContainer;
  const pieces: [Piece[], Piece[]] = [[], []];
  if (!page) return pieces;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement?.matches(SILENT)) continue;
    if (node === startContainer) pieces[0].push({ node, words: node.data.slice(0, startOffset) });
    else if (range.comparePoint(node, node.length) < 0) pieces[0].push({ node, words: node.data });
    if (node === endContainer) pieces[1].push({ node, words: node.data.slice(endOffset) });
    else if (range.comparePoint(node, 0) > 0) pieces[1].push({ node, words: node.data });
  }
  return pieces;
}

/** As they are read: inline elements part no words, blocks do. */
function joined(pieces: Piece[]): string {
  let text = '';
  let last: Element | null = null;
  for (const { node, words } of pieces) {
    const block = blockOf(node);
    text += block === last ? words : ` ${words}`;
    last = block;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && /^(?:inline$|contents)/.test(displayOf(element)))
    element = element.parentElement;
  return element;
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'block';
}
