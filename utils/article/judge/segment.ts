import { BLOCK, type Container, containerOf, holdsBlock, isHidden, namesOf } from './container.ts';

/** A stretch of running text that no block-level element and no double line break interrupts. */
export interface Segment {
  container: Container;
  /** The nodes that hold its words. */
  texts: Text[];
  /** White space collapsed. */
  text: string;
  linkChars: number;
  links: number;
  boldChars: number;
  italicChars: number;
  /** Pictures in the run itself, as in a paragraph that holds an `<img>`. */
  pictures: number;
  /** Pictures the page has shown since the segment before. */
  picturesBefore: number;
  lineBreaks: number;
  /** Class names of the inline elements around all or part of it. */
  inlineNames: string;
  /** Whether a `<time>` stands in it. */
  time: boolean;
}

/** What a reader never reads as running text; captions are kept apart from it (see read-text.ts). */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST EMBED FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
/**
 * Splits an element into its segments, in document order.
 * One walk, without recursion, since pages nest deeper than a stack is.
 */
export function segment(root: Element): Segment[] {
  return new Segmenter(root).segments;
}

class Segmenter {
  segments: Segment[] = [];
  /** An inline element that no block-level one stands in, while the walk is in it. */
  private plain: Element | null = null;
  /** Inline elements that block-level ones stand in, as far as known. */
  private readonly holders = new Set<Element>();
  private container: Container;
  private texts: Text[] = [];
  private parts: string[] = [];
  private figures = fresh();
  private names = '';
  private picturesBefore = 0;
  private linkDepth = 0;
  private boldDepth = 0;
  private italicDepth = 0;

  constructor(root: Element) {
    this.container = containerOf(root, null);
    this.walk(root);
    this.flush();
    for (const { container, text, linkChars } of this.segments)
      for (let at: Container | null = container; at; at = at.parent) {
        at.segments++;
        at.chars += text.length;
        at.linkChars += linkChars;
      }
  }

  private walk(root: Element): void {
    let node: Node | null = root.firstChild;
    while (node) {
      const below = this.enter(node);
      if (below) {
        node = below;
        continue;
      }
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!node || node === root) return;
        this.leave(node as Element);
      }
      node = node?.nextSibling ?? null;
    }
  }

  /** @returns the first child to go down to, or null where there is nothing below. */
  private enter(node: Node): Node | null {
    if (node.nodeType === 3) {
      this.texts.push(node as Text);
      this.characters((node as Text).data);
      return null;
    }
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (BLOCK.has(tag) || (!this.plain && holdsBlock(element, this.holders))) {
      this.flush();
      if (SILENT.has(tag)) return null;
      this.container = containerOf(element, this.container);
      if (element.firstChild) return element.firstChild;
      this.leave(element);
      return null;
    }
    if (tag === 'BR') {
      if (doubled(element)) this.flush();
      else {
        this.parts.push(' ');
        this.figures.lineBreaks++;
      }
      return null;
    }
    if (tag === 'IMG' || tag === 'PICTURE' || tag === 'VIDEO' || tag === 'IFRAME') {
      this.figures.pictures++;
      this.picturesBefore++;
      for (let at: Container | null = this.container; at; at = at.parent) at.pictures++;
      return null;
    }
    if (SILENT.has(tag) || !element.firstChild || isHidden(element)) return null;
    this.plain ??= element;
    this.style(tag, 1);
    if (tag === 'A') this.figures.links++;
    if (tag === 'TIME') this.figures.time = true;
    if (tag === 'TD' || tag === 'TH') this.parts.push(' ');
    const names = namesOf(element);
    if (names && !this.names.includes(names)) this.names += ` ${names}`;
    return element.firstChild;
  }

  private leave(element: Element): void {
    if (element === this.container.element) {
      this.flush();
      if (this.container.parent) this.container = this.container.parent;
      return;
    }
    this.style(element.tagName.toUpperCase(), -1);
    if (element === this.plain) this.plain = null;
  }

  private style(tag: string, by: 1 | -1): void {
    if (tag === 'A') this.linkDepth += by;
    else if (tag === 'B' || tag === 'STRONG') this.boldDepth += by;
    else if (tag === 'I' || tag === 'EM') this.italicDepth += by;
  }

  private characters(data: string): void {
    this.parts.push(data);
    const { length } = data.trim();
    if (this.linkDepth > 0 || this.container.linked) this.figures.linkChars += length;
    if (this.boldDepth > 0) this.figures.boldChars += length;
    if (this.italicDepth > 0) this.figures.italicChars += length;
  }

  private flush(): void {
    const text = this.parts
      .join('')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim();
    if (text) {
      this.segments.push({
        container: this.container,
        texts: this.texts,
        text,
        ...this.figures,
        picturesBefore: this.picturesBefore,
        inlineNames: this.names.trim(),
      });
      this.picturesBefore = 0;
    }
    this.texts = [];
    this.parts = [];
    this.figures = fresh();
    this.names = '';
  }
}

function fresh() {
  return {
    linkChars: 0,
    links: 0,
    boldChars: 0,
    italicChars: 0,
    pictures: 0,
    picturesBefore: 0,
    lineBreaks: 0,
    time: false,
  };
}

/** Whether a line break follows or precedes another with only white space between. */
function doubled(element: Element): boolean {
  return breaks(element, 'nextSibling') || breaks(element, 'previousSibling');
}

function breaks(element: Element, way: 'nextSibling' | 'previousSibling'): boolean {
  let at = element[way];
  while (at && at.nodeType !== 1 && !at.textContent?.trim()) at = at[way];
  return at?.nodeType === 1 && (at as Element).tagName === 'BR';
}
