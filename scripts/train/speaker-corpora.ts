import { readFileSync } from 'node:fs';
import { isSingle } from '../../utils/digest/quotes/marks.ts';
import type { Quotation } from '../../utils/digest/quotes/quotations.ts';
import { candidatesFor, placeOf } from '../../utils/digest/speakers/candidates.ts';
import type { Scene } from '../../utils/digest/speakers/scene.ts';
import type { Span } from '../../utils/span.ts';

/** What a quotation is by hand: no quote, one whose speaker is not told, or one with its speaker. */
export type Label = { kind: 'none' | 'untold' } | { kind: 'told'; phrases: Set<number> };

/** An article whose quotations are labelled by hand. */
export interface Labelled {
  id: string;
  text: string;
  /** What the folds are made by: articles of one publisher, or one article. */
  group: string;
  weight: number;
  labels(scene: Scene, quotations: Quotation[]): Label[];
}

type Offsets = [number, number];
interface PolnearLine {
  id: string;
  text: string;
  attributions: { source: Offsets[]; content: Offsets[] }[];
}
interface GoldQuote {
  text: string;
  speaker: string | null;
  mention: string | null;
  aliases?: string[];
}
interface GoldLine {
  id: string;
  quotes: GoldQuote[];
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A hand-labelled page counts for more than an article of the one topic of PolNeAR. */
const GOLD_WEIGHT = 3;

/** PolNeAR: every attribution by offsets, its sources and contents in parts. */
export function readPolnear(path: string): Labelled[] {
  return lines<PolnearLine>(path).map((line) => ({
    id: line.id,
    text: line.text,
    group: line.id,
    weight: 1,
    labels: (scene, quotations) =>
      quotations.map((quotation) => polnearLabel(line, scene, quotation)),
  }));
}

const shared = ([start, end]: Offsets, span: Span) =>
  Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));

function polnearLabel(line: PolnearLine, scene: Scene, quotation: Quotation): Label {
  const whole = { start: quotation.from, end: quotation.to };
  if (isSingle(line.text, quotation) && !scene.singlesAreQuotes) return { kind: 'none' };
  let best: PolnearLine['attributions'][number] | null = null;
  let most = 0.5 * (quotation.to - quotation.from);
  for (const attribution of line.attributions) {
    const covered = attribution.content.reduce((sum, part) => sum + shared(part, whole), 0);
    if (covered >= most) [best, most] = [attribution, covered + 1];
  }
  if (!best) return { kind: 'none' };
  if (!best.source.length) return { kind: 'untold' };
  const { source } = best;
  const phrases = new Set<number>();
  scene.phrases.forEach((phrase, i) => {
    if (source.some((part) => shared(part, phrase) > 0)) phrases.add(i);
  });
  return { kind: 'told', phrases };
}

/** The hand-labelled news pages: quotes with the words that name the speaker, on the clipped text. */
export function readGold(path: string, records: string): Labelled[] {
  const texts = new Map(
    lines<{ id: string; text?: string }>(records).map(({ id, text }) => [id, text ?? '']),
  );
  return lines<GoldLine>(path).map((line) => ({
    id: line.id,
    text: texts.get(line.id) ?? '',
    group: line.id,
    weight: GOLD_WEIGHT,
    labels: (scene, quotations) => goldLabels(line.quotes, scene, quotations),
  }));
}

function goldLabels(quotes: GoldQuote[], scene: Scene, quotations: Quotation[]): Label[] {
  const labels: Label[] = quotations.map(() => ({ kind: 'none' }));
  const used = new Set<number>();
  const { text } = scene.reading;
  for (const quote of quotes) {
    const words = fold(quote.text);
    const at = quotations.findIndex(
      (quotation, i) =>
        !used.has(i) && isSame(fold(text.slice(quotation.start, quotation.end)), words),
    );
    const quotation = quotations[at];
    if (!quotation) continue;
    used.add(at);
    const phrases = quote.speaker === null ? [] : goldPhrases(quote, scene, quotation);
    labels[at] = phrases.length ? { kind: 'told', phrases: new Set(phrases) } : { kind: 'untold' };
  }
  return labels;
}

/** The phrase nearest to the quotation that is the labelled mention; without one, all that name the speaker. */
function goldPhrases(quote: GoldQuote, scene: Scene, quotation: Quotation): number[] {
  const { phrases, people, personOf, reading } = scene;
  const candidates = candidatesFor(scene, placeOf(scene, quotation), -1);
  const folded = (i: number) => fold(reading.text.slice(phrases[i]?.start, phrases[i]?.end));
  const away = (i: number) => {
    const { start = 0, end = 0 } = phrases[i] ?? {};
    return end <= quotation.from ? quotation.from - end : (start - quotation.to) * 0.9;
  };
  const mention = fold(quote.mention ?? '');
  const named = candidates.filter((i) => mention && folded(i) === mention);
  const within = candidates.filter(
    (i) =>
      mention &&
      (` ${folded(i)} `.includes(` ${mention} `) || ` ${mention} `.includes(` ${folded(i)} `)),
  );
  const found = named.length ? named : within;
  if (found.length) return [found.reduce((near, i) => (away(i) < away(near) ? i : near))];
  const names = [quote.speaker ?? '', ...(quote.aliases ?? [])].map(fold);
  return candidates.filter((i) => {
    const name = fold(people[personOf[i] ?? -1]?.name ?? '');
    return (
      name !== '' &&
      names.some(
        (other) => ` ${name} `.includes(` ${other} `) || ` ${other} `.endsWith(` ${name} `),
      )
    );
  });
}

const fold = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.includes(short) && short.length >= 0.8 * long.length;
}
