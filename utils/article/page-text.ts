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
    const elements = this.read(root);
    for (const element of elements.reverse()) this.sumUp(element);
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

  /** The blocks of prose after an element, or all of them. */
  proseAfter(element: Element | null): TextBlock[] {
    return this.blocks.filter(
      (block) =>
        proseOf(block) && (!element || (element.compareDocumentPosition(block.element) & 4) !== 0),
    );
  }

  /**
   * Collects the blocks; gives all elements in document order. One walk, without recursion, as pages
   * nest deeper than a stack is.
   */
  private read(root: Element): Element[] {
    const elements: Element[] = [];
    const stack: { node: Node; block: Element; linked: boolean }[] = [
      { node: root, block: root, linked: false },
    ];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at.node.nodeType === 3) this.take((at.node as Text).data, at.block, at.linked);
      if (at.node.nodeType !== 1) continue;
      const element = at.node as Element;
      const name = element.localName;
      if (SILENT.has(name)) continue;
      elements.push(element);
      const block = BLOCK.has(name) ? element : at.block;
      const linked = at.linked || name === 'a';
      for (let child = element.lastChild; child; child = child.previousSibling)
        stack.push({ node: child, block, linked });
    }
    return elements;
  }

  private take(data: string, element: Element, linked: boolean): void {
    const words = data.replace(/\s+/g, ' ');
    let block = this.byElement.get(element);
    if (words === ' ' || !words) {
      if (block && words && !block.text.endsWith(' ')) block.text += ' ';
      return;
    }
    if (!block) {
      block = { element, text: '', linked: 0 };
      this.byElement.set(element, block);
      this.blocks.push(block);
    }
    block.text = (block.text + words).replace(/^ /, '');
    if (linked) block.linked += words.length;
  }

  /** Adds what stands in an element to its parent; the elements in it have been added to it. */
  private sumUp(element: Element): void {
    const own = this.byElement.get(element);
    const sums = this.sums.get(element);
    if (!own && !sums) return;
    const { length = 0, linked = 0, prose = 0 } = sums ?? {};
    const whole = {
      length: length + (own?.text.length ?? 0),
      linked: linked + (own?.linked ?? 0),
      prose: prose + (own ? proseOf(own) : 0),
    };
    this.sums.set(element, whole);
    const parent = element.parentElement;
    if (!parent) return;
    const outer = this.sums.get(parent);
    if (!outer) this.sums.set(parent, { ...whole });
    else {
      outer.length += whole.length;
      outer.linked += whole.linked;
      outer.prose += whole.prose;
    }
  }
}

/** How much prose a block is: its length, or 0 for a label, a link or a button. */
function proseOf({ text, linked }: TextBlock): number {
  const weight = text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
  return weight >= PROSE && linked <= 0.5 * text.length ? weight : 0;
}
