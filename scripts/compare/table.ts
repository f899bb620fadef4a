import { readFileSync } from 'node:fs';
import type { Answer } from './in-page.ts';
import type { Label } from './labels.ts';
import { type Quality, qualityOf } from './quality.ts';
import type { ToolScript } from './tool-scripts.ts';

/** A page with what each tool gave on it. */
export interface Compared {
  label: Label | undefined;
  answers: Answer[];
}

const QUALITY: [head: string, figure: keyof Quality, write: (share: number) => string][] = [
  ['F1', 'f1', (share) => share.toFixed(4)],
  ['kept', 'kept', percent],
  ['foreign', 'foreign', percent],
  ['title', 'title', percent],
  ['author', 'author', percent],
  ['date', 'date', percent],
];

/**
 * A line a tool, as Markdown: quality where pages are labelled, milliseconds of a call, kilobytes.
 * @param corpus its name, by which the weights' own figures are looked up: Galley's weights have been
 * learned on some corpora, and there a second line says what it does with pages kept out.
 */
export function tableOf(corpus: string, tools: ToolScript[], pages: Compared[]): string {
  const lines = tools.map((tool, i) => {
    const labelled = pages.flatMap(({ label, answers }) => {
      const answer = answers[i];
      return label && answer ? { label, answer } : [];
    });
    const quality = labelled.length ? qualityOf(labelled) : null;
    const times = pages.flatMap(({ answers }) => {
      const own = answers[i]?.times ?? [];
      return own.length ? quantile(own, 0.5) : [];
    });
    const rest = [quantile(times, 0.5), quantile(times, 0.95), tool.size];
    return { name: tool.name, quality, rest: rest.map((number) => number.toFixed(0)) };
  });
  const told = QUALITY.filter(
    ([, figure]) => lines[0]?.quality && lines[0].quality[figure] !== null,
  );
  const keptOut = keptOutFigures(corpus);
  const rows = lines.flatMap(({ name, quality, rest }) => {
    const cells = (of: Partial<Quality> | null) =>
      told.map(([, figure, write]) => (typeof of?.[figure] === 'number' ? write(of[figure]) : ''));
    if (name !== 'Galley' || !keptOut) return [[name, ...cells(quality), ...rest]];
    return [
      ['Galley, pages kept out of its learning', ...cells(keptOut), ...rest],
      ['Galley, pages it has learned from', ...cells(quality), '', '', ''],
    ];
  });
  const head = ['', ...told.map(([name]) => name), 'median ms', 'p95 ms', 'script kB'];
  const rule = head.map((_, i) => (i ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What the judge's weights say of themselves on a corpus: five folds by publisher. */
function keptOutFigures(corpus: string): Partial<Quality> | null {
  const { figures } = JSON.parse(readFileSync('utils/article/judge/judge.weights.json', 'utf8'));
  const [, f1, precision, recall] =
    new RegExp(`\\b${corpus} F1 ([\\d.]+) \\(P ([\\d.]+), R ([\\d.]+)`).exec(figures) ?? [];
  return f1 ? { f1: Number(f1), kept: Number(recall), foreign: 1 - Number(precision) } : null;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
