import type { Span } from '../span.ts';

/** A stretch of text that stands unchanged in one text node. */
interface Run {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the text. */
  start: number;
  length: number;
}

/** The text of an element, and where in the DOM each part of it stands. */
export interface ReadText {
  text: string;
  runs: Run[];
}

const PARAGRAPH_BREAK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);
const LINE_BREAK = new Set(['BR', 'TR', 'CAPTION']);
/** What is not the article's running text: captions are kept apart, the rest is never shown as words. */
const SILENT = new Set(
  'AUDIO CANVAS FIGCAPTION IFRAME MATH NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE VIDEO'.split(' '),
);
/** White space owed before the next character: none, a space, a tab, a new line or a blank line. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'];
const [SPACE, TAB, LINE, BLANK_LINE] = [1, 2, 3, 4];
/** As `isInvisible` and `isSpace` have them; what is one plain space already is left. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES =
  /[\t\n\f\r\u00a0\u2028\u2029][\t\n\f\r \u00a0\u2028\u2029]*| [\t\n\f\r \u00a0\u2028\u2029]+/g;

/**
 * Reads an element as a reader would: paragraphs with a blank line between them, a new line for
 * `<br>` and table rows, a tab between cells, white space collapsed but in `<pre>`, captions left out.
 * The same function gives `Article.text` and, on the rendered article, the place of each span.
 */
export function readText(root: Element): ReadText {
  const runs: Run[] = [];
  const reader = new TextReader(runs);
  reader.element(root, false);
  return { text: reader.text, runs };
}

/** The text of `readText` by itself, which is there in a third of the time. */
export function textIn(root: Element): string {
  const reader = new TextReader(null);
  reader.element(root, false);
  return reader.text;
}

/** The DOM range of a span of `read.text`, or null where the span covers no character of it. */
export function rangeOf(read: ReadText, span: Span): Range | null {
  const first = read.runs.find((run) => run.start + run.length > span.start);
  const last = read.runs.findLast((run) => run.start < span.end);
  if (!first || !last || first.start >= span.end) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.start));
  return range;
}

class TextReader {
  text = '';
  private readonly runs: Run[] | null;
  private owed = 0;

  /** @param runs where to put them, if they are wanted. */
  constructor(runs: Run[] | null) {
    this.runs = runs;
  }

  /** Without recursion: pages nest deeper than a stack is. */
  element(root: Element, preformatted: boolean): void {
    let pre = preformatted ? 1 : 0;
    for (let node: Node = root; ; ) {
      if (node.nodeType === 3) this.characters(node as Text, pre > 0);
      const name = nameOf(node);
      if (name && !SILENT.has(name)) {
        this.breakAt(name);
        if (name === 'PRE') pre++;
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        this.breakAt(name);
        if (name === 'PRE') pre--;
      }
      while (node !== root && !node.nextSibling) {
        node = node.parentNode ?? root;
        const left = nameOf(node) ?? '';
        this.breakAt(left);
        if (left === 'PRE') pre--;
      }
      if (node === root || !node.nextSibling) return;
      node = node.nextSibling;
    }
  }

  private breakAt(name: string): void {
    if (PARAGRAPH_BREAK.has(name)) this.owe(BLANK_LINE);
    else if (LINE_BREAK.has(name)) this.owe(LINE);
    else if (name === 'TD' || name === 'TH') this.owe(TAB);
  }

  private owe(gap: number): void {
    if (this.text && gap > this.owed) this.owed = gap;
  }

  private characters(node: Text, pre: boolean): void {
    const { data } = node;
    if (!pre && !this.runs) {
      this.words(data.replace(INVISIBLE, '').replace(SPACES, ' '));
      return;
    }
    for (let i = 0; i < data.length; ) {
      const code = data.charCodeAt(i);
      if (isInvisible(code)) i++;
      else if (pre && code === 10) {
        this.pay();
        if (this.text) this.emit(node, i, '\n');
        i++;
      } else if (!pre && isSpace(code)) {
        this.owe(SPACE);
        i++;
      } else {
        let end = i + 1;
        while (end < data.length && !breaksRun(data.charCodeAt(end), pre)) end++;
        this.pay();
        this.emit(node, i, data.slice(i, end));
        i = end;
      }
    }
  }

  /** @param text with single spaces. */
  private words(text: string): void {
    const from = text.startsWith(' ') ? 1 : 0;
    const to = text.length - (text.endsWith(' ') ? 1 : 0);
    if (from) this.owe(SPACE);
    if (from >= to) return;
    this.pay();
    this.text += text.slice(from, to);
    if (to < text.length) this.owe(SPACE);
  }

  private pay(): void {
    this.text += GAPS[this.owed];
    this.owed = 0;
  }

  private emit(node: Text, from: number, characters: string): void {
    this.runs?.push({ node, from, start: this.text.length, length: characters.length });
    this.text += characters;
  }
}

function nameOf(node: Node): string | null {
  return node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : null;
}

function breaksRun(code: number, pre: boolean): boolean {
  return isInvisible(code) || (pre ? code === 10 : isSpace(code));
}

/** Tab, line feed, form feed, carriage return, space, no-break space, line and paragraph separator. */
function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0c ||
    code === 0x0d ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Soft hyphens, zero-width spaces and joiners that only typesetting needs, and byte order marks. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}
