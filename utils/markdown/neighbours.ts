import { isBlock } from './elements.ts';

/**
 * What character the Markdown has beside a node, as far as the rules of emphasis and escaping ask:
 * the text's own, `[` for a link or picture, `*` for other markup, `(` for the edge of a link or
 * the like, and '' at the line's end.
 */
export function charAfter(node: Node): string {
  return beside(node, 'nextSibling', (text) => text[0]);
}

/** The same on the other side. */
export function charBefore(node: Node): string {
  return beside(node, 'previousSibling', (text) => text.at(-1));
}

function beside(
  node: Node,
  side: 'nextSibling' | 'previousSibling',
  edge: (text: string) => string | undefined,
): string {
  const sibling = node[side];
  if (!sibling) {
    const parent = node.parentNode;
    if (!parent || isBlock(parent)) return '';
    return /^(?:EM|STRONG)$/.test(parent.nodeName) ? '*' : '(';
  }
  if (sibling.nodeType === 3) return edge((sibling as Text).data) ?? beside(sibling, side, edge);
  if (sibling.nodeName === 'A' || sibling.nodeName === 'IMG') return '[';
  return sibling.nodeName === 'BR' || isBlock(sibling) ? '' : '*';
}
