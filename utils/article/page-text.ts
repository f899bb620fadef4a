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

/** Sums over an element and everything in it. */
interface Sums {
  length: number;
  linked: number;
  prose: number;
}

/** An element that the walk is in. */
interface Open {
  element: Element;
  around: Open | null;
  /** The block that its text belongs to. */
  block: Element;
  linked: boolean;
  /** Of what has been walked through. */
  sums: Sums;
}

/**
 * The text of a page by block, and how much of it and of its prose each element holds. Read once,
 * and as it was then for elements that are removed afterwards too.
 */
export class PageText {
  readonly blocks: TextBlock[] = [];
  private readonly byElement = new Map<Element, TextBlock>();
  private readonly sums = new Map<Element, Sums>();
  private readonly total: number;

  constructor(root: Element) {
    this.read(root);
    this.total = this.sums.get(root)?.prose ?? 0;
  }

  /** The share of the page's prose that stands in an element: 0 to 1. */
  shareOf(element: Element): number {
    return this.total ? (this.sums.get(element)?.prose ?? 0) / this.total : 0;
  }

  /** Characters of text in an element. */
  lengthOf(element: Element): number {
    return this.sums.get(element)?.length ?? 0;
  }

  /** Characters of an element's text that stand in links. */
  linkedIn(element: Element): number {
    return this.sums.get(element)?.linked ?? 0;
  }

  /** The text that an element holds outside inner blocks. */
  at(element: Element): TextBlock | undefined {
    return this.byElement.get(element);
  }

  /** The blocks in an element, its own first. For small elements: it looks at everything inside. */
  blocksIn(element: Element): TextBlock[] {
    const inside = [element, ...element.querySelectorAll('*')];
    return inside.map((inner) => this.at(inner)).filter((block) => block !== undefined);
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

  /** One walk, without recursion, as pages nest deeper than a stack is. */
  private read(root: Element): void {
    let around: Open | null = null;
    for (let node: Node = root; ; ) {
      if (node.nodeType === 3) this.take((node as Text).data, around);
      else if (node.nodeType === 1 && !SILENT.has((node as Element).localName)) {
        const element = node as Element;
        const name = element.localName;
        const open: Open = {
          element,
          around,
          block: around && !BLOCK.has(name) ? around.block : element,
          linked: around?.linked || name === 'a',
          sums: { length: 0, linked: 0, prose: 0 },
        };
        if (node.firstChild) {
          around = open;
          node = node.firstChild;
          continue;
        }
      }
      while (around && !node.nextSibling) {
        this.leave(around);
        node = around.element;
        around = around.around;
      }
      if (!around || !node.nextSibling) return;
      node = node.nextSibling;
    }
  }

  private take(data: string, around: Open | null): void {
    if (!around) return;
    const { block: element, linked } = around;
    let block = this.byElement.get(element);
    if (!data.trim()) {
      if (block && data && !block.text.endsWith(' ')) block.text += ' ';
      return;
    }
    if (!block) {
      block = { element, text: '', linked: 0 };
      this.byElement.set(element, block);
      this.blocks.push(block);
    }
    const words = data.replace(/\s{2,}|[^\S ]/g, ' ');
    block.text += block.text ? words : words.replace(/^ /, '');
    if (linked) block.linked += words.length;
  }

  /** Keeps what an element holds and adds it to the one around it. */
  private leave({ element, around, sums }: Open): void {
    const own = this.byElement.get(element);
    if (own) {
      sums.length += own.text.length;
      sums.linked += own.linked;
      sums.prose += proseOf(own);
    }
    if (!sums.length) return;
    this.sums.set(element, sums);
    if (!around) return;
    around.sums.length += sums.length;
    around.sums.linked += sums.linked;
    around.sums.prose += sums.prose;
  }
}

/** How much prose a block is: its length, or 0 for a label, a link or a button. */
function proseOf({ text, linked }: TextBlock): number {
  if (linked > 0.5 * text.length) return 0;
  const weight = text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
  return weight >= PROSE ? weight : 0;
}
