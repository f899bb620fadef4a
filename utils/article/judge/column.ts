import type { Container } from './container.ts';
import type { Segment } from './segment.ts';

/** What one container holds, in characters and numbers of segments. */
export interface Holding {
  chars: number;
  linkChars: number;
  segments: number;
  short: number;
  kept: number;
  /** Prose that Readability kept, and all prose. */
  keptProse: number;
  prose: number;
}

/** Where the article's column runs through the page, as far as Readability's choice tells. */
export interface Column {
  segments: Segment[];
  kept: boolean[];
  /** For each segment its length where it is prose of the column, else 0. */
  columnProse: number[];
  holdings: Map<Container, Holding>;
  /** All the column's prose, and all the page's, in characters. */
  total: number;
  pageTotal: number;
  /** The lowest container that holds most of the column, and all above it. */
  main: Container | null;
  spine: Set<Container>;
  /** Index of the first and last segment of the column's prose; -1 without any. */
  first: number;
  last: number;
  meanLength: number;
}

/** The least length of a paragraph that counts as prose, in characters. */
const PROSE = 80;
/** In scripts that write a word in a character or two. */
const DENSE_PROSE = 40;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/;
/** The share of the column that a container must hold to be on its spine. */
const MOST = 0.6;

/** Finds the column of the prose that Readability kept, or of all prose where it kept none. */
export function findColumn(segments: Segment[], kept: boolean[]): Column {
  const prose = segments.map((segment) => (isProse(segment) ? segment.text.length : 0));
  const keptAny = prose.some((length, i) => length > 0 && kept[i]);
  const columnProse = prose.map((length, i) => (!keptAny || kept[i] ? length : 0));
  const inwards = holdingsOf(segments, kept, prose);
  const holdings = new Map(inwards);
  let root: Container | null = segments[0]?.container ?? null;
  while (root?.parent) root = root.parent;
  const whole = root ? holdings.get(root) : undefined;
  const total = (keptAny ? whole?.keptProse : whole?.prose) ?? 0;
  const share = (holding: Holding) => (keptAny ? holding.keptProse : holding.prose);
  let main: Container | null = root;
  const spine = new Set<Container>(root ? [root] : []);
  for (const [container, holding] of inwards)
    if (container.parent === main && holding.segments > 1 && share(holding) > MOST * total) {
      main = container;
      spine.add(container);
    }
  const lengths = columnProse.filter(Boolean);
  return {
    ...{ segments, kept, columnProse, holdings, total, main, spine },
    pageTotal: whole?.prose ?? 0,
    first: columnProse.findIndex(Boolean),
    last: columnProse.findLastIndex(Boolean),
    meanLength: lengths.length ? total / lengths.length : 0,
  };
}

export function isProse({ text, linkChars }: Segment): boolean {
  const { length } = text;
  if (linkChars > 0.35 * length) return false;
  return length >= PROSE
    ? /[.!?。！？؟।…"”]/.test(text)
    : length >= DENSE_PROSE && DENSE.test(text) && /[。！？.]/.test(text);
}

/** What each container holds, those around others first. */
function holdingsOf(segments: Segment[], kept: boolean[], prose: number[]): [Container, Holding][] {
  const holdings = new Map<Container, Holding>();
  for (const { container } of segments)
    for (let at: Container | null = container; at && !holdings.has(at); at = at.parent)
      holdings.set(at, fresh());
  segments.forEach(({ container, text, linkChars }, i) => {
    const holding = holdings.get(container);
    if (!holding) return;
    const own = prose[i] ?? 0;
    holding.chars += text.length;
    holding.linkChars += linkChars;
    holding.segments++;
    if (text.length < 40) holding.short++;
    holding.prose += own;
    if (!kept[i]) return;
    holding.kept += text.length;
    holding.keptProse += own;
  });
  const inwards = [...holdings].toSorted(([a], [b]) => a.depth - b.depth);
  for (const [{ parent }, holding] of inwards.toReversed()) {
    const around = parent && holdings.get(parent);
    if (!around) continue;
    around.chars += holding.chars;
    around.linkChars += holding.linkChars;
    around.segments += holding.segments;
    around.short += holding.short;
    around.prose += holding.prose;
    around.kept += holding.kept;
    around.keptProse += holding.keptProse;
  }
  return inwards;
}

function fresh(): Holding {
  return { chars: 0, linkChars: 0, segments: 0, short: 0, kept: 0, keptProse: 0, prose: 0 };
}
