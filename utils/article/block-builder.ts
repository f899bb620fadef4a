import { cleanCopy } from './allow-list.ts';
import type { DraftBlock } from './draft.ts';
import { OpenContainers, VISIBLE } from './open-containers.ts';
import { textIn } from './read-text.ts';
import { trimEnd } from './trim-end.ts';

/**
 * Writes clean blocks from a walk over messy nodes: text goes into the open line, the open line
 * into the open container. Elements are only ever appended, so the cost is linear in the walk.
 */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = [];
  private readonly document: Document;
  private readonly base: string;
  private readonly open = new OpenContainers((element, source) => this.finish(element, source));
  /** Block-level nodes of the page that the walk is in, innermost last. */
  private readonly sources: Element[] = [];
  /** Paragraphs and headings of the page that the walk is in. */
  private readonly lines: Element[] = [];
  /** Inline elements of the page that the walk is in; each line opens them anew. */
  private readonly inline: Element[] = [];
  private line: Element | null = null;
  private lineSource: Element | null = null;
  /** The copies of `inline` that are open in the line. */
  private chain: Element[] = [];
  private hasText = false;
  private endsWithSpace = true;
  private breaks = 0;
  /** How many inline elements were open at the first of the breaks. */
  private breakDepth = 0;
  /** Over the characters of the open block: how many, and the sum of their chances. */
  private characters = 0;
  private chances = 0;

  constructor(document: Document, base: string) {
    this.document = document;
    this.base = base;
  }

  enterBlock(source: Element): void {
    this.endLine();
    this.sources.push(source);
  }

  leaveBlock(): void {
    this.endLine();
    this.sources.pop();
  }

  enterLine(source: Element): void {
    this.enterBlock(source);
    this.lines.push(source);
  }

  leaveLine(): void {
    this.leaveBlock();
    this.lines.pop();
  }

  enterInline(source: Element): void {
    this.inline.push(source);
  }

  leaveInline(): void {
    this.inline.pop();
    this.chain.length = Math.min(this.chain.length, this.inline.length);
  }

  isInside(tagName: string): boolean {
    return this.inline.some((element) => element.tagName.toUpperCase() === tagName);
  }

  /** Opens a list, table, quotation or figure; false where it cannot stand here. */
  enterContainer(source: Element, tagName: string): boolean {
    this.endLine();
    if (!this.open.makeWayFor(tagName)) return false;
    this.open.push(
      tagName === source.tagName.toUpperCase()
        ? cleanCopy(source, this.document, this.base)
        : this.document.createElement(tagName),
      source,
    );
    this.sources.push(source);
    return true;
  }

  leaveContainer(): void {
    this.endLine();
    this.sources.pop();
    this.open.leave();
  }

  /** @param chance how likely the words are to be the article's. */
  text(data: string, chance = 1): void {
    this.write(data);
    // After the words, which may have ended the block before them.
    const { length } = data.trim();
    this.characters += length;
    this.chances += length * chance;
  }

  private write(data: string): void {
    if (this.open.top?.tagName === 'PRE') {
      this.append(this.document.createTextNode(data));
      this.hasText ||= VISIBLE.test(data);
      return;
    }
    let words = data.replace(/[\t\n\f\r ]+/g, ' ');
    const blank = !VISIBLE.test(words);
    if (blank && (!this.hasText || this.breaks)) return;
    if (!blank && this.breaks) this.takeBreaks();
    if (this.endsWithSpace || !this.line) words = words.replace(/^ /, '');
    if (!words) return;
    this.append(this.document.createTextNode(words));
    this.hasText ||= !blank;
    this.endsWithSpace = words.endsWith(' ');
  }

  lineBreak(): void {
    if (this.open.top?.tagName === 'PRE') this.text('\n');
    else if (this.hasText && !this.breaks++) this.breakDepth = this.inline.length;
  }

  rule(source: Element): void {
    this.endLine();
    if (this.open.depth) return;
    this.finish(this.document.createElement('hr'), source);
  }

  /** A picture of its own: a figure, or one more picture of the open figure. */
  picture(source: Element): void {
    const picture = cleanCopy(source, this.document, this.base);
    if (!picture.hasAttribute('src')) return;
    this.endLine();
    const outside = this.open.top?.tagName !== 'FIGURE';
    if (outside) {
      this.open.openBetween();
      this.open.push(this.document.createElement('figure'), source);
    }
    this.open.top?.append(picture);
    if (outside) this.open.leave();
  }

  /** A picture that belongs to the words around it. */
  smallPicture(source: Element): void {
    const picture = cleanCopy(source, this.document, this.base);
    if (picture.hasAttribute('src') && this.hasText) this.append(picture);
  }

  endLine(): void {
    const { line } = this;
    if (line) {
      trimEnd(line);
      if (!this.hasText) line.remove();
      else if (!this.open.depth) this.finish(line, this.lineSource ?? line);
    }
    this.line = null;
    this.chain = [];
    this.hasText = false;
    this.endsWithSpace = true;
    this.breaks = 0;
  }

  /** One `<br>` stays a line break, more of them are the paragraphs of a page without `<p>`. */
  private takeBreaks(): void {
    if (this.breaks > 1) this.endLine();
    else {
      const parent = this.chain[Math.min(this.breakDepth, this.chain.length) - 1] ?? this.line;
      parent?.append(this.document.createElement('br'));
      this.endsWithSpace = true;
    }
    this.breaks = 0;
  }

  private append(node: Node): void {
    if (!this.line) this.openLine();
    let parent = this.chain.at(-1) ?? this.line;
    for (const source of this.inline.slice(this.chain.length)) {
      const copy = cleanCopy(source, this.document, this.base);
      parent?.append(copy);
      this.chain.push(copy);
      parent = copy;
    }
    parent?.append(node);
  }

  private openLine(): void {
    this.open.openBetween();
    this.lineSource = this.sources.at(-1) ?? null;
    if (this.open.top?.tagName === 'PRE') {
      this.line = this.open.top;
      return;
    }
    const source = this.lines.at(-1);
    this.line = source
      ? cleanCopy(source, this.document, this.base)
      : this.document.createElement('p');
    this.open.top?.append(this.line);
  }

  private finish(element: Element, source: Element): void {
    const chance = this.characters ? this.chances / this.characters : 1;
    this.characters = 0;
    this.chances = 0;
    this.blocks.push({ element, source, text: textIn(element), chance, removed: null });
  }
}
