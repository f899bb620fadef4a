import { readFileSync } from 'node:fs';
import { read } from '../../utils/digest/reading.ts';
import { type Clause, clauseOf, spanOf } from '../../utils/digest/reported/clause.ts';
import { type Cue, cuesIn } from '../../utils/digest/reported/cues.ts';
import { nextOf, stemKey } from '../../utils/digest/reported/rates.ts';
import { isSomebody, MOST_QUOTED } from '../../utils/digest/reported/reported-speech.ts';
import { quotedShare } from '../../utils/digest/reported/stretch.ts';
import { type Scene, sceneOf } from '../../utils/digest/speakers/scene.ts';
import { speakerNamed } from '../../utils/digest/speakers/speaker-name.ts';
import type { Span } from '../../utils/span.ts';

/** A word that may bring in speech, and what the labels say of it. */
export interface Row {
  cue: Cue;
  clause: Clause;
  word: string;
  /** The word with what is behind it. */
  pair: string;
  /** The clause covers three tenths of what is labelled as reported by this cue. */
  right: boolean;
  /** Its subject is the labelled source. */
  source: boolean;
  /** Characters in both the clause and the labelled span, as a share of those in either. */
  shared: number;
  /** Index of the labelled attribution, or -1. */
  attribution: number;
  /** Most of it stands between quotation marks. */
  quoted: boolean;
  /** Its speaker can be named, or is somebody. */
  named: boolean;
}

export interface Document {
  id: string;
  fold: number;
  scene: Scene;
  rows: Row[];
  /** For each word, each stem, and each word with what is behind it, how often it is a cue and how often it is used. */
  counts: Map<string, [number, number]>;
  /** Indexes of the labelled attributions that hold no quotation mark. */
  unquoted: Set<number>;
}

type Offsets = [number, number];
interface Line {
  id: string;
  text: string;
  attributions: { source: Offsets[]; cue: Offsets[]; content: Offsets[] }[];
}

/** The least share of what is labelled that counts as found: the scorer's. */
const LEAST_SHARE = 0.3;

/** PolNeAR: every attribution by offsets, its sources, cues and contents in parts. */
export const readReported = (path: string, folds: number): Document[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => prepare(JSON.parse(line) as Line, folds));

function prepare(line: Line, folds: number): Document {
  const scene = sceneOf(read(line.text));
  const counts: Document['counts'] = new Map();
  const labelled = line.attributions.filter(({ content }) => content.length);
  const rows: Row[] = [];
  for (const cue of cuesIn(scene, () => true)) {
    const { start, end } = scene.reading.tokens[cue.token] ?? { start: 0, end: 0 };
    const at = labelled.findIndex((one) => one.cue.some((part) => shared(part, [start, end]) > 0));
    const { word } = cue;
    const pair = `${word}+${nextOf(scene.reading, cue)}`;
    for (const key of [stemKey(word), word, pair]) {
      const [cues, uses] = counts.get(key) ?? [0, 0];
      counts.set(key, [cues + Number(at >= 0), uses + 1]);
    }
    const clause = clauseOf(scene, cue);
    if (clause)
      rows.push({ ...judge(scene, cue, clause, labelled[at]), word, pair, attribution: at });
  }
  const unquoted = new Set<number>();
  labelled.forEach(({ content }, i) => {
    const quoted = ([start, end]: Offsets) => /["“”]|''/.test(line.text.slice(start, end));
    if (!content.some(quoted)) unquoted.add(i);
  });
  return { id: line.id, fold: hash(line.id) % folds, scene, rows, counts, unquoted };
}

function judge(scene: Scene, cue: Cue, clause: Clause, label?: Line['attributions'][number]) {
  const { start, end } = spanOf(scene.reading, clause);
  const phrase = scene.phrases[cue.subject];
  const size = (label?.content ?? []).reduce((sum, part) => sum + part[1] - part[0], 0);
  const both = (label?.content ?? []).reduce((sum, part) => sum + shared(part, [start, end]), 0);
  const quoted = quotedShare(scene.reading, { start, end }) > MOST_QUOTED;
  return {
    ...{ cue, clause, quoted },
    right: size > 0 && both > LEAST_SHARE * size,
    source: phrase !== undefined && isSource(scene, cue, phrase, label?.source ?? []),
    shared: size > 0 ? both / (size + end - start - both) : 0,
    named:
      cue.subject >= 0 &&
      (speakerNamed(scene, cue.subject) !== null || isSomebody(scene, cue.subject)),
  };
}

const RELATIVE = /^(?:who|which|that)$/;

/** The phrase is labelled as the source, or the relative pronoun that stands for it is. */
function isSource(scene: Scene, cue: Cue, phrase: Span, source: Offsets[]): boolean {
  const before = scene.reading.tokens[cue.first - 1];
  const spans = before && RELATIVE.test(before.lower) ? [phrase, before] : [phrase];
  return spans.some(({ start, end }) => source.some((part) => shared(part, [start, end]) > 0));
}

const shared = (a: Offsets, b: Offsets) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

function hash(words: string): number {
  let sum = 7;
  for (const character of words) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
