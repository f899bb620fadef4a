/** A block-level element around text, with what the judge wants to know of it. */
export interface Container {
  element: Element;
  parent: Container | null;
  depth: number;
  tag: string;
  /** Class, id, role and the like in lower case, as one string of words. */
  names: string;
  /** Whether its own markup hides it from a reader. */
  hidden: boolean;
  /** Whether it is, or stands in, a link. */
  linked: boolean;
  /** Sums over everything below it. */
  segments: number;
  chars: number;
  linkChars: number;
  pictures: number;
}

/** Elements that begin and end a line. */
export const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const NAMING = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-galley',
];
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Elements that hold a block-level element, whatever they are themselves: `<a>`, `<span>`, custom ones. */
export function holdersOfBlocks(root: Element): Set<Element> {
  const holders = new Set<Element>();
  const all = root.getElementsByTagName('*');
  const elements = Array.from(all);
  for (const element of elements.reverse())
    if (element.parentElement && (BLOCK.has(element.tagName) || holders.has(element)))
      holders.add(element.parentElement);
  return holders;
}

export function containerOf(element: Element, parent: Container | null): Container {
  const tag = element.tagName.toUpperCase();
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    tag,
    names: namesOf(element),
    hidden: isHidden(element),
    linked: tag === 'A' || !!parent?.linked,
    segments: 0,
    chars: 0,
    linkChars: 0,
    pictures: 0,
  };
}

/** Whether an element's own markup hides it, by the rules Readability has. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

export function namesOf(element: Element): string {
  let names = '';
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value) names += ` ${value}`;
  }
  return names.slice(0, 300).trim();
}
