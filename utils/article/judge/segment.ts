import { BLOCK, Container, holdsBlock, isHidden, namesOf } from './container.ts';

/** A stretch of running text that no block-level element and no double line break interrupts. */
export class Segment {
  readonly container: Container;
  /** White space collapsed. */
  text = '';
  /** The nodes that hold its words. */
  readonly texts: Text[] = [];
  /** The inline elements around all or part of it. */
  readonly inline: Element[] = [];
  linkChars = 0;
  links = 0;
  boldChars = 0;
  italicChars = 0;
  /** Pictures in the run itself, as in a paragraph that holds an `<img>`. */
  pictures = 0;
  /** Pictures the page has shown since the segment before. */
  picturesBefore = 0;
  lineBreaks = 0;
  /** Whether a `<time>` stands in it. */
  time = false;

  constructor(container: Container) {
    this.container = container;
  }

  /** Class names of the inline elements. */
  get inlineNames(): string {
    let all = '';
    for (const element of this.inline) {
      const names = namesOf(element);
      if (names && !all.includes(names)) all += ` ${names}`;
    }
    return all.trim();
  }
}

/** What a reader never reads as running text; captions are kept apart from it (see read-text.ts). */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST EMBED FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
/** White space that is not one space already. */
const TO_COLLAPSE = /[\s\u200b\ufeff]{2,}|[^\S ]|[\u200b\ufeff]/g;

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
  /** The segment that the walk is in, once there is something of it. */
  private open: Segment | null = null;
  /** What it says, as it stands in the page. */
  private words = '';
  private picturesBefore = 0;
  private linkDepth = 0;
  private boldDepth = 0;
  private italicDepth = 0;

  constructor(root: Element) {
    this.container = new Container(root, null);
    this.walk(root);
    this.flush();
  }

  private walk(root: Element): void {
    let node: Node | null = root.firstChild;
    while (node) {
      const below = this.enter(node);
      if (below) {
        node = below;
        continue;
      }
      let next: Node | null = node.nextSibling;
      while (!next) {
        node = node.parentNode;
        if (!node || node === root) return;
        this.leave(node as Element);
        next = node.nextSibling;
      }
      node = next;
    }
  }

  /** @returns the first child to go down to, or null where there is nothing below. */
  private enter(node: Node): Node | null {
    const { nodeType } = node;
    if (nodeType === 3) {
      this.characters(node as Text);
      return null;
    }
    if (nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (BLOCK.has(tag) || (!this.plain && holdsBlock(element, this.holders))) {
      this.flush();
      if (SILENT.has(tag)) return null;
      const { firstChild } = element;
      if (firstChild) this.container = new Container(element, this.container);
      return firstChild;
    }
    if (tag === 'BR') {
      if (doubled(element)) this.flush();
      else {
        this.words += ' ';
        this.segment().lineBreaks++;
      }
      return null;
    }
    if (tag === 'IMG' || tag === 'PICTURE' || tag === 'VIDEO' || tag === 'IFRAME') {
      this.segment().pictures++;
      this.picturesBefore++;
      for (let at: Container | null = this.container; at; at = at.parent) at.pictures++;
      return null;
    }
    if (SILENT.has(tag) || !element.firstChild || isHidden(element)) return null;
    this.plain ??= element;
    this.style(tag, 1);
    const segment = this.segment();
    segment.inline.push(element);
    if (tag === 'A') segment.links++;
    else if (tag === 'TIME') segment.time = true;
    else if (tag === 'TD' || tag === 'TH') this.words += ' ';
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

  private characters(text: Text): void {
    const segment = this.segment();
    const { data } = text;
    segment.texts.push(text);
    this.words += data;
    if (this.linkDepth > 0 || this.container.linked) segment.linkChars += data.trim().length;
    if (this.boldDepth > 0) segment.boldChars += data.trim().length;
    if (this.italicDepth > 0) segment.italicChars += data.trim().length;
  }

  private segment(): Segment {
    this.open ??= new Segment(this.container);
    return this.open;
  }

  private flush(): void {
    const { open } = this;
    if (!open) return;
    open.text = this.words.replace(TO_COLLAPSE, ' ').trim();
    if (open.text) {
      open.picturesBefore = this.picturesBefore;
      this.segments.push(open);
      this.picturesBefore = 0;
    }
    this.open = null;
    this.words = '';
  }
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
