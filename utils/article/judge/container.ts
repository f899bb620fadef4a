/** A block-level element around text, with what the judge wants to know of it. */
export class Container {
  readonly element: Element;
  readonly parent: Container | null;
  readonly depth: number;
  readonly tag: string;
  /** Whether it is, or stands in, a link. */
  readonly linked: boolean;
  /** Pictures in all of it. */
  pictures = 0;
  private ownNames: string | undefined;
  private ownHidden: boolean | undefined;

  constructor(element: Element, parent: Container | null) {
    this.element = element;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.tag = element.tagName.toUpperCase();
    this.linked = this.tag === 'A' || !!parent?.linked;
  }

  /** Class, id, role and the like, as one string of words. Read when asked, as few are. */
  get names(): string {
    this.ownNames ??= namesOf(this.element);
    return this.ownNames;
  }

  /** Whether its own markup hides it from a reader. */
  get hidden(): boolean {
    this.ownHidden ??= isHidden(this.element);
    return this.ownHidden;
  }
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

/**
 * Whether a block-level element stands in one that is none itself: in `<a>`, `<span>`, custom ones.
 * @param known those of which that is known; what is found on the way is added.
 */
export function holdsBlock(element: Element, known: Set<Element>): boolean {
  if (known.has(element)) return true;
  let at = element.firstElementChild;
  while (at) {
    if (BLOCK.has(at.tagName)) {
      for (let up = at.parentElement; up; up = up.parentElement) {
        known.add(up);
        if (up === element) return true;
      }
    }
    let next: Element | null = at.firstElementChild;
    for (let up: Element | null = at; !next && up && up !== element; up = up.parentElement)
      next = up.nextElementSibling;
    at = next;
  }
  return false;
}

/** Whether an element's own markup hides it, by the rules Readability has. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

export function namesOf(element: Element): string {
  let names = '';
  if (!element.hasAttributes()) return names;
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value) names += ` ${value}`;
  }
  return names.slice(0, 300).trim();
}
