/** A stretch of the page's text that one block-level element holds without another in between. */
export interface TextBlock {
  element: Element;
  /** White space collapsed. */
  text: string;
  /** How much of it stands in links. */
  linked: number;
}

const BLOCK = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'head iframe noscript object option script style svg template textarea video'.split(' '),
);
/** A block this long is prose: shorter ones are labels, links and buttons too. */
const PROSE = 80;
/** Where words are written without spaces a character says more than twice as much. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/g;

/** An element that text stands in, with sums over all in it. */
class Holder {
  readonly element: Element;
  readonly around: Holder | null;
  /** The one that its text is counted to: itself or one around it. */
  readonly block: Holder;
  readonly isLink: boolean;
  readonly isSilent: boolean;
  /** The text that it holds outside inner blocks. */
  own: TextBlock | undefined;
  /** Whether that ends in a space: to look at its end, the browser would put all of it together anew. */
  isSpaced = false;
  /** Where its own place in document order is, and where that of the first one after all in it. */
  readonly start: number;
  end: number;
  length = 0;
  linked = 0;
  prose = 0;

  constructor(element: Element, around: Holder | null, start: number) {
    const name = element.localName;
    this.start = start;
    this.end = start + 1;
    this.element = element;
    this.around = around;
    this.block = around && !BLOCK.has(name) ? around.block : this;
    this.isLink = name === 'a' || (around?.isLink ?? false);
    this.isSilent = SILENT.has(name) || (around?.isSilent ?? false);
  }
}

/**
 * The text of a page by block, and how much of it and of its prose each element holds. Read once,
 * and as it was then for elements that are removed afterwards too.
 */
export class PageText {
  readonly blocks: TextBlock[] = [];
  private readonly holders = new Map<Element, Holder>();
  /** In document order: those around others come before them. */
  private readonly order: Holder[] = [];
  private readonly root: Element;
  private readonly total: number;

  constructor(root: Element) {
    this.root = root;
    const walker = root.ownerDocument.createTreeWalker(root, 4 /* texts */);
    let holder = this.holderOf(root, null);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent) continue;
      if (parent !== holder.element) holder = this.holders.get(parent) ?? this.hold(parent);
      if (!holder.isSilent) this.take((text as Text).data, holder);
    }
    this.sumUp();
    this.total = this.holders.get(root)?.prose ?? 0;
  }

  /** The share of the page's prose that stands in an element: 0 to 1. */
  shareOf(element: Element): number {
    return this.total ? (this.holders.get(element)?.prose ?? 0) / this.total : 0;
  }

  /** Characters of text in an element. */
  lengthOf(element: Element): number {
    return this.holders.get(element)?.length ?? 0;
  }

  /** Characters of an element's text that stand in links. */
  linkedIn(element: Element): number {
    return this.holders.get(element)?.linked ?? 0;
  }

  /** The text that an element holds outside inner blocks. */
  at(element: Element): TextBlock | undefined {
    return this.holders.get(element)?.own;
  }

  /** The blocks in an element that are still in the page, its own first. */
  blocksIn(element: Element): TextBlock[] {
    const blocks: TextBlock[] = [];
    const { start, end } = this.holders.get(element) ?? { start: 0, end: 0 };
    for (let i = start; i < end; i++) {
      const own = this.order[i]?.own;
      if (own?.element.isConnected) blocks.push(own);
    }
    return blocks;
  }

  /** The first blocks of prose after an element, or of all. */
  proseAfter(element: Element | null, count: number): TextBlock[] {
    const prose: TextBlock[] = [];
    for (const block of this.blocks) {
      if (prose.length === count) break;
      if (!proseOf(block)) continue;
      if (!element || element.compareDocumentPosition(block.element) & 4) prose.push(block);
    }
    return prose;
  }

  private take(data: string, { block, isLink }: Holder): void {
    let { own } = block;
    if (!data.trim()) {
      if (own && data && !block.isSpaced) {
        own.text += ' ';
        block.isSpaced = true;
      }
      return;
    }
    if (!own) {
      own = block.own = { element: block.element, text: '', linked: 0 };
      this.blocks.push(own);
    }
    const words = data.replace(/\s{2,}|[^\S ]/g, ' ');
    own.text += own.text ? words : words.replace(/^ /, '');
    block.isSpaced = words.endsWith(' ');
    if (isLink) own.linked += words.length;
  }

  /** Without recursion, as pages nest deeper than a stack is. */
  private hold(element: Element): Holder {
    const missing: Element[] = [];
    let at: Element | null = element;
    while (at && at !== this.root && !this.holders.has(at)) {
      missing.push(at);
      at = at.parentElement;
    }
    let holder = this.holderOf(at ?? this.root, null);
    for (const inner of missing.reverse()) holder = this.holderOf(inner, holder);
    return holder;
  }

  private holderOf(element: Element, around: Holder | null): Holder {
    let holder = this.holders.get(element);
    if (!holder) {
      holder = new Holder(element, around, this.order.length);
      this.holders.set(element, holder);
      this.order.push(holder);
    }
    return holder;
  }

  /** From the innermost outwards. */
  private sumUp(): void {
    for (const holder of this.order.toReversed()) {
      const { own, around } = holder;
      if (own) {
        holder.length += own.text.length;
        holder.linked += own.linked;
        holder.prose += proseOf(own);
      }
      if (!around) continue;
      around.end = Math.max(around.end, holder.end);
      around.length += holder.length;
      around.linked += holder.linked;
      around.prose += holder.prose;
    }
  }
}

/** How much prose a block is: its length, or 0 for a label, a link or a button. */
function proseOf({ text, linked }: TextBlock): number {
  if (linked > 0.5 * text.length) return 0;
  const weight = text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
  return weight >= PROSE ? weight : 0;
}
