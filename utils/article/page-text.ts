/** A stretch of the page's text that one block-level element holds without another in between. */
export interface TextBlock {
  element: Element;
  /** White space collapsed. */
  text: string;
  /** How much of it stands in links. */
  linked: number;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'HEAD IFRAME NOSCRIPT OBJECT OPTION SCRIPT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '),
);
/** A block this long is prose: shorter ones are labels, links and buttons too. */
const PROSE = 80;
/** Where words are written without spaces a character says more than twice as much. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/g;

/**
 * The text of a page by block, and how much of its prose each element holds. Read once, and valid
 * for elements that are removed or emptied afterwards too.
 */
export class PageText {
  readonly blocks: TextBlock[] = [];
  private readonly byElement = new Map<Element, TextBlock>();
  private readonly prose = new Map<Element, number>();
  private total = 0;

  constructor(root: Element) {
    this.read(root);
    for (const block of this.blocks) this.count(block);
  }

  /** The share of the page's prose that stands in an element: 0 to 1. */
  shareOf(element: Element): number {
    return this.total ? (this.prose.get(element) ?? 0) / this.total : 0;
  }

  /** The text that an element holds outside inner blocks. */
  at(element: Element): TextBlock | undefined {
    return this.byElement.get(element);
  }

  /** What an element says, with a space between its blocks. */
  wordsOf(element: Element): string {
    const blocks = [element, ...element.querySelectorAll('*')].map((inner) => this.at(inner));
    return blocks
      .map((block) => block?.text ?? '')
      .join(' ')
      .trim();
  }

  /** Characters of text in an element. */
  lengthOf(element: Element): number {
    let length = this.at(element)?.text.length ?? 0;
    for (const inner of element.querySelectorAll('*')) length += this.at(inner)?.text.length ?? 0;
    return length;
  }

  /** The blocks of prose after an element, or all of them. */
  proseAfter(element: Element | null): TextBlock[] {
    return this.blocks.filter(
      (block) =>
        isProse(block) && (!element || (element.compareDocumentPosition(block.element) & 4) !== 0),
    );
  }

  /** One walk, without recursion, as pages nest deeper than a stack is. */
  private read(root: Element): void {
    const stack: { node: Node; block: Element; linked: boolean }[] = [
      { node: root, block: root, linked: false },
    ];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at.node.nodeType === 3) {
        const words = (at.node as Text).data.replace(/\s+/g, ' ');
        if (words.trim()) {
          let block = this.byElement.get(at.block);
          if (!block) {
            block = { element: at.block, text: '', linked: 0 };
            this.byElement.set(at.block, block);
            this.blocks.push(block);
          }
          block.text = (block.text + words).replace(/^ /, '');
          if (at.linked) block.linked += words.length;
        } else if (words) {
          const block = this.byElement.get(at.block);
          if (block && !block.text.endsWith(' ')) block.text += ' ';
        }
      } else if (at.node.nodeType === 1) {
        const element = at.node as Element;
        const name = element.tagName.toUpperCase();
        if (SILENT.has(name)) continue;
        const block = BLOCK.has(name) ? element : at.block;
        const linked = at.linked || name === 'A';
        for (let child = element.lastChild; child; child = child.previousSibling)
          stack.push({ node: child, block, linked });
      }
    }
  }

  private count(block: TextBlock): void {
    if (!isProse(block)) return;
    const weight = weightOf(block.text);
    this.total += weight;
    for (let at: Element | null = block.element; at; at = at.parentElement)
      this.prose.set(at, (this.prose.get(at) ?? 0) + weight);
  }
}

function isProse({ text, linked }: TextBlock): boolean {
  return weightOf(text) >= PROSE && linked <= 0.5 * text.length;
}

function weightOf(text: string): number {
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}
