import { arrangeFigure } from './figure.ts';
import { BETWEEN, PARENTS } from './nesting.ts';

interface Open {
  element: Element;
  source: Element;
  /** Opened because HTML needs it there, not because the page has it. */
  implicit: boolean;
}

/** Their only paragraph needs no `<p>`. */
const TIGHT = new Set(['LI', 'DT', 'DD', 'TD', 'TH', 'CAPTION']);
/** Nobody reads a list in a list twelve deep, and a parser may not take it. */
const DEEPEST = 12;
/** Any character that read-text.ts keeps and a reader sees. */
export const VISIBLE = /[^\s\u00ad\u200b\u2060\ufeff]/;

/** The lists, tables, quotations and figures that a block under construction is in, innermost last. */
export class OpenContainers {
  private readonly stack: Open[] = [];
  private readonly finish: (element: Element, source: Element) => void;

  /** @param finish is given each outermost container once it is closed and holds something. */
  constructor(finish: (element: Element, source: Element) => void) {
    this.finish = finish;
  }

  get top(): Element | null {
    return this.stack.at(-1)?.element ?? null;
  }

  get depth(): number {
    return this.stack.length;
  }

  /** Closes and opens what HTML wants closed and open around such an element; false where it cannot stand here. */
  makeWayFor(tagName: string): boolean {
    const parents = PARENTS[tagName];
    const isParent = () => this.top !== null && (parents?.includes(this.top.tagName) ?? false);
    if (parents) {
      while (this.stack.at(-1)?.implicit && !isParent()) this.pop();
      if (!isParent()) return false;
    }
    if (this.depth >= DEEPEST) return false;
    if (!parents) this.openBetween();
    return true;
  }

  /** Opens what must stand between the innermost container and running text: a list's item, a table's cell. */
  openBetween(): void {
    for (;;) {
      const open = this.stack.at(-1);
      const name = open && BETWEEN[open.element.tagName];
      if (!name) return;
      this.push(open.element.ownerDocument.createElement(name), open.source, true);
    }
  }

  push(element: Element, source: Element, implicit = false): void {
    this.top?.append(element);
    this.stack.push({ element, source, implicit });
  }

  /** Closes the innermost container that the page has, with what was opened within it. */
  leave(): void {
    while (this.stack.at(-1)?.implicit) this.pop();
    this.pop();
  }

  private pop(): void {
    const open = this.stack.pop();
    if (!open) return;
    const { element, source } = open;
    if (element.tagName === 'FIGURE') arrangeFigure(element);
    const only = element.firstElementChild;
    if (TIGHT.has(element.tagName) && element.childNodes.length === 1 && only?.tagName === 'P')
      only.replaceWith(...only.childNodes);
    const empty = !VISIBLE.test(element.textContent ?? '') && !element.querySelector('img');
    if (empty && element.tagName !== 'TD' && element.tagName !== 'TH') element.remove();
    else if (!this.depth) this.finish(element, source);
  }
}
