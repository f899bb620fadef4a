import type { DigestTimings, Timings, Tool } from './in-page.ts';

/** One page's times in milliseconds, null where the tool fails on the page. */
export interface PageTimes {
  path: string;
  /** The first call after the page has opened, which is what a reader waits for. */
  first: Record<Tool, number | null>;
  /** The median of the calls after it. */
  warm: Record<Tool, number | null>;
}

const TOOLS: Tool[] = ['Readability', 'Galley', 'Defuddle'];

export function timesOf(path: string, timings: Timings): PageTimes {
  const [first, warm] = [{}, {}] as [PageTimes['first'], PageTimes['warm']];
  for (const tool of TOOLS) {
    const [start, ...rest] = timings[tool];
    first[tool] = start ?? null;
    warm[tool] = rest.length ? quantile(rest, 0.5) : null;
  }
  return { path, first, warm };
}

/** Shorter articles tell nothing of the time for a thousand words. */
const FEWEST_WORDS = 300;
/** The digests that count: those after the others have warmed up what they run. */
const COUNTED = 5;

/** How long the digest takes after warm-up, for a thousand words, over the articles that are long enough. */
export function digestLine(digests: DigestTimings[]): string {
  const times = digests
    .filter(({ words }) => words >= FEWEST_WORDS)
    .map(({ times, words }) => (1000 * quantile(times.slice(-COUNTED), 0.5)) / words);
  const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `${times.length} articles of ${FEWEST_WORDS} words and more: median ${median.toFixed(1)} ms, p95 ${most.toFixed(1)} ms`;
}

/** The quantile of some numbers, between two of them as both lie to it. */
function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (at % 1) * (above - below);
}

/** How often Readability's time a tool takes on a page; null where either fails. */
function ratioOf(page: PageTimes, kind: 'first' | 'warm', tool: Tool): number | null {
  const { [tool]: own, Readability: base } = page[kind];
  return own === null || !base ? null : own / base;
}

const HEAD = ['', 'median ms', 'p95 ms', 'total s', '÷ Readability', 'p95', 'of totals', 'failed'];

/** The figures of one kind of call: a line a tool. */
export function tableOf(pages: PageTimes[], kind: 'first' | 'warm'): string {
  return [HEAD, ...TOOLS.map((tool) => [tool, ...figuresOf(pages, kind, tool)])]
    .map(
      ([name = '', ...cells]) => name.padEnd(11) + cells.map((cell) => cell.padStart(14)).join(''),
    )
    .join('\n');
}

function figuresOf(pages: PageTimes[], kind: 'first' | 'warm', tool: Tool): string[] {
  const times = pages.flatMap((page) => page[kind][tool] ?? []);
  const ratios = pages.flatMap((page) => ratioOf(page, kind, tool) ?? []);
  const both = pages.filter((page) => ratioOf(page, kind, tool) !== null);
  const total = (of: Tool) => both.reduce((sum, page) => sum + (page[kind][of] ?? 0), 0);
  return [
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
    (total(tool) / 1000).toFixed(2),
    quantile(ratios, 0.5).toFixed(2),
    quantile(ratios, 0.95).toFixed(2),
    (total(tool) / total('Readability')).toFixed(2),
    String(pages.length - times.length),
  ];
}

/** The pages on which Galley takes longest beside Readability, a line each. */
export function worstOf(pages: PageTimes[], count: number): string {
  const ratio = (page: PageTimes) => ratioOf(page, 'warm', 'Galley') ?? 0;
  return pages
    .toSorted((a, b) => ratio(b) - ratio(a))
    .slice(0, count)
    .map((page) => {
      const { Galley, Readability } = page.warm;
      return `${ratio(page).toFixed(2)}  ${Galley?.toFixed(1)} ÷ ${Readability?.toFixed(1)} ms  ${page.path}`;
    })
    .join('\n');
}
