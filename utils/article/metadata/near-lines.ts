/** A line of the page, as its reader sees it. */
export interface Line {
  text: string;
  /** Its texts as the markup parts them. */
  parts: string[];
  /** The element that holds its first text. */
  element: Element;
  /** Class names, ids and roles of the elements around its texts. */
  names: string;
  /** Whether it stands before the headline. */
  isBefore: boolean;
}

const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TIME TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg SELECT BUTTON IFRAME NAV FORM FIGURE'.split(' '),
);
/** A paragraph of the body, in characters. */
const PROSE = 220;
const LINES_BEFORE = 12;
const LINES_AFTER = 40;
/** Paragraphs of the body after which nothing about the whole article is looked for. */
const PROSE_AFTER = 2;

/**
 * The lines around a headline, where pages tell who wrote the article and when: some before it and
 * those after it, up to the second paragraph of the body.
 */
export function linesNear(headline: Element): Line[] {
  const before = linesFrom(headline, 'previous', LINES_BEFORE).reverse();
  return [...before, ...linesFrom(headline, 'next', LINES_AFTER)];
}

function linesFrom(headline: Element, way: 'previous' | 'next', most: number): Line[] {
  const walker = headline.ownerDocument.createTreeWalker(
    headline.ownerDocument.body,
    5 /* elements and texts */,
  );
  walker.currentNode = way === 'next' ? lastWithin(headline) : headline;
  const lines: Line[] = [];
  const known = new Map<Element, string>();
  const namesAt = (element: Element) => {
    const names = known.get(element) ?? namesOf(element);
    known.set(element, names);
    return names;
  };
  let current: { parts: string[]; element: Element; names: Set<string> } | null = null;
  let prose = 0;
  const end = () => {
    const parts = current?.parts ?? [];
    const text = parts.join(' ');
    if (current && text) {
      lines.push({
        text,
        parts,
        element: current.element,
        names: [...current.names].join(' '),
        isBefore: way === 'previous',
      });
      if (text.length >= PROSE) prose++;
    }
    current = null;
  };
  for (
    let node = step(walker, way);
    node && lines.length < most && prose < PROSE_AFTER;
    node = step(walker, way)
  ) {
    if (node.nodeType === 1) {
      if (BREAKS.has(node.nodeName)) end();
      continue;
    }
    const text = (node as Text).data.trim();
    const parent = text && node.parentElement;
    if (!parent || isUnread(parent)) continue;
    if (current && blockOf((current as { element: Element }).element) !== blockOf(parent)) end();
    current ??= { parts: [], element: parent, names: new Set() };
    current.parts[way === 'next' ? 'push' : 'unshift'](text.replace(/\s+/g, ' '));
    for (
      let at: Element | null = parent, i = 0;
      at && i < 5 && !at.contains(headline);
      at = at.parentElement, i++
    )
      current.names.add(namesAt(at));
  }
  end();
  return lines;
}

function step(walker: TreeWalker, way: 'previous' | 'next'): Node | null {
  return way === 'next' ? walker.nextNode() : walker.previousNode();
}

function lastWithin(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function isUnread(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (UNREAD.has(at.nodeName)) return true;
  return false;
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && !BREAKS.has(at.nodeName)) at = at.parentElement;
  return at;
}

function namesOf(element: Element): string {
  const given = ['class', 'id', 'rel', 'itemprop', 'data-testid', 'data-qa', 'data-component'];
  return given
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim();
}
