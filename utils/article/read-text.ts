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
const SPACE = /[\t\n\f\r \u00a0\u2028\u2029]/;
/** Soft hyphens, zero-width spaces and joiners that only typesetting needs, and byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

/**
 * Reads an element as a reader would: paragraphs with a blank line between them, a new line for
 * `<br>` and table rows, a tab between cells, white space collapsed but in `<pre>`, captions left out.
 * The same function gives `Article.text` and, on the rendered article, the place of each span.
 */
export function readText(root: Element): ReadText {
  const reader = new TextReader();
  reader.element(root, false);
  return { text: reader.text, runs: reader.runs };
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
  runs: Run[] = [];
  /** White space owed before the next character: none, a space, a tab, a new line or a blank line. */
  private owed: '' | ' ' | '\t' | '\n' | '\n\n' = '';

  /** Without recursion: pages nest deeper than a stack is. */
  element(root: Element, preformatted: boolean): void {
    const stack: { node: Node; pre: boolean; leaving: boolean }[] = [
      { node: root, pre: preformatted, leaving: false },
    ];
    for (let at = stack.pop(); at; at = stack.pop()) {
      const { node, pre, leaving } = at;
      if (node.nodeType === 3) {
        this.characters(node as Text, pre);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const name = (node as Element).tagName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (PARAGRAPH_BREAK.has(name)) this.owe('\n\n');
      else if (LINE_BREAK.has(name)) this.owe('\n');
      else if (name === 'TD' || name === 'TH') this.owe('\t');
      if (leaving) continue;
      stack.push({ node, pre, leaving: true });
      const inside = pre || name === 'PRE';
      for (let child = node.lastChild; child; child = child.previousSibling)
        stack.push({ node: child, pre: inside, leaving: false });
    }
  }

  private owe(space: ' ' | '\t' | '\n' | '\n\n'): void {
    const rank = ['', ' ', '\t', '\n', '\n\n'];
    if (this.text && rank.indexOf(space) > rank.indexOf(this.owed)) this.owed = space;
  }

  private characters(node: Text, pre: boolean): void {
    const data = node.data;
    for (let i = 0; i < data.length; ) {
      const character = data[i] ?? '';
      if (INVISIBLE.test(character)) i++;
      else if (pre && character === '\n') {
        this.text += this.owed;
        this.owed = '';
        if (this.text) this.emit(node, i, '\n');
        i++;
      } else if (SPACE.test(character) && !pre) {
        this.owe(' ');
        i++;
      } else {
        let end = i + 1;
        while (end < data.length && !this.breaksRun(data[end] ?? '', pre)) end++;
        this.text += this.owed;
        this.owed = '';
        this.emit(node, i, data.slice(i, end));
        i = end;
      }
    }
  }

  private breaksRun(character: string, pre: boolean): boolean {
    return INVISIBLE.test(character) || (pre ? character === '\n' : SPACE.test(character));
  }

  private emit(node: Text, from: number, characters: string): void {
    this.runs.push({ node, from, start: this.text.length, length: characters.length });
    this.text += characters;
  }
}
