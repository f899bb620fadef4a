/**
 * Trains the speaker ranker and prints how well it does on what it was not shown, in five folds by
 * document: `npm run train:speakers -- POLNEAR.jsonl NEWS-GOLD.jsonl RECORDS.ndjson [OUT.json]`.
 * RECORDS are what the clip command makes of the pages of NEWS-GOLD.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { LEAST_CHANCE } from '../../utils/digest/quotes/quotes.ts';
import { read } from '../../utils/digest/reading.ts';
import { attributeWith } from '../../utils/digest/speakers/attribute.ts';
import { after, NOBODY } from '../../utils/digest/speakers/before.ts';
import { candidatesFor, placeOf } from '../../utils/digest/speakers/candidates.ts';
import { candidateFeatures, candidateTraits } from '../../utils/digest/speakers/features.ts';
import { quoteTraits, viewQuote } from '../../utils/digest/speakers/quote-view.ts';
import type { Layer, RankerWeights } from '../../utils/digest/speakers/ranker.ts';
import { type Scene, sceneOf } from '../../utils/digest/speakers/scene.ts';
import { type Label, type Labelled, readGold, readPolnear } from './speaker-corpora.ts';
import { type Example, learn } from './speaker-net.ts';

const FOLDS = 5;

const [polnear = '', gold = '', records = '', out] = process.argv.slice(2);
const missing = [polnear, gold, records].filter((path) => !existsSync(path));
if (!records || missing.length) {
  console.error(
    missing.length && records
      ? `There is no file ${missing[0]}.`
      : 'Usage: npm run train:speakers -- POLNEAR.jsonl NEWS-GOLD.jsonl RECORDS.ndjson [OUT.json]',
  );
  process.exit(2);
}

interface Document {
  corpus: string;
  fold: number;
  scene: Scene;
  labels: Label[];
  examples: Example[];
}

let features: string[] = [];
let view: string[] = [];
const documents = [
  ...readPolnear(polnear).map((labelled) => prepare('polnear', labelled)),
  ...readGold(gold, records).map((labelled) => prepare('news-gold', labelled)),
];
const figures = validate();
console.log(figures);
if (out) {
  const weights = learn(
    documents.flatMap(({ examples }) => examples),
    features,
    view,
    1,
  );
  weights.about = `Who said it: learned on PolNeAR and hand-labelled news pages. In five folds by document: ${figures}.`;
  writeFileSync(out, `${JSON.stringify(rounded(weights))}\n`);
}

function prepare(corpus: string, labelled: Labelled): Document {
  const scene = sceneOf(read(labelled.text));
  const quotations = scene.reading.quotations.filter(({ depth }) => depth === 0);
  const labels = labelled.labels(scene, quotations);
  const examples: Example[] = [];
  let before = NOBODY;
  quotations.forEach((quotation, i) => {
    const label = labels[i] ?? { kind: 'none' };
    const place = placeOf(scene, quotation);
    const candidates = candidatesFor(scene, place, before.mention);
    const right = {
      mentions: candidates.map((phrase) => label.kind === 'told' && label.phrases.has(phrase)),
      untold: label.kind === 'untold',
      none: label.kind === 'none',
    };
    if (right.untold || right.none || right.mentions.includes(true))
      examples.push({
        candidates: candidates.map((phrase) => candidateFeatures(scene, place, phrase, before)),
        view: viewQuote(scene, place),
        right,
        weight: labelled.weight,
      });
    if (!view.length) view = Object.keys(quoteTraits(scene, place));
    if (!features.length && candidates[0] !== undefined)
      features = Object.keys(candidateTraits(scene, place, candidates[0], before));
    const mention = candidates.findLast((_, at) => right.mentions[at]);
    if (mention !== undefined) before = after(scene, place, mention, before);
  });
  return { corpus, fold: hash(labelled.group) % FOLDS, scene, labels, examples };
}

interface Count {
  gold: number;
  got: number;
  span: number;
  both: number;
  /** For each speaker found, the chance it was given and whether it was right. */
  told: { chance: number; right: number }[];
}

/**
 * For each corpus the share of quotes found with a right speaker, as F, how often a speaker is right
 * that is stated, and how far the chances are off the truth.
 */
function validate(): string {
  const counts = new Map<string, Count>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = documents.filter((document) => document.fold !== fold);
    const weights = learn(
      seen.flatMap(({ examples }) => examples),
      features,
      view,
      1,
    );
    for (const { corpus, scene, labels } of documents.filter(
      (document) => document.fold === fold,
    )) {
      const count = counts.get(corpus) ?? { gold: 0, got: 0, span: 0, both: 0, told: [] };
      counts.set(corpus, count);
      const quotations = scene.reading.quotations.filter(({ depth }) => depth === 0);
      count.gold += labels.filter(({ kind }) => kind !== 'none').length;
      for (const { quotation, mention, chance } of attributeWith(weights, scene)) {
        const label = labels[quotations.indexOf(quotation)] ?? { kind: 'none' };
        count.got++;
        if (label.kind !== 'none') count.span++;
        const right = label.kind === 'told' && label.phrases.has(mention);
        if (right || (label.kind === 'untold' && mention < 0)) count.both++;
        if (mention >= 0) count.told.push({ chance, right: Number(right) });
      }
    }
  }
  return [...counts]
    .map(([corpus, { gold, got, span, both, told }]) => {
      const f = (hits: number) => ((200 * hits) / (gold + got)).toFixed(1);
      const stated = told.filter(({ chance }) => chance >= LEAST_CHANCE);
      const right = (100 * mean(stated.map((one) => one.right))).toFixed(1);
      const off = (100 * calibrationError(told)).toFixed(1);
      return (
        `${corpus} quotes F ${f(span)}, with the right mention F ${f(both)}, ` +
        `a stated speaker is right in ${right} %, chances are off by ${off} %`
      );
    })
    .join('; ');
}

/** The expected calibration error in tenths (Guo and others 2017, "On calibration of modern neural networks"). */
function calibrationError(told: Count['told']): number {
  let sum = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = told.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth);
    const said = mean(within.map(({ chance }) => chance));
    sum += within.length * Math.abs(said - mean(within.map(({ right }) => right)));
  }
  return sum / told.length;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function rounded(weights: RankerWeights): RankerWeights {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const layer = ({ inputs, bias, out: last, outBias }: Layer): Layer => ({
    inputs: inputs.map((row) => row.map(round)),
    bias: bias.map(round),
    out: last.map(round),
    outBias: round(outBias),
  });
  return {
    ...weights,
    mention: layer(weights.mention),
    mentionView: weights.mentionView.map((row) => row.map(round)),
    untold: layer(weights.untold),
    none: layer(weights.none),
  };
}

function hash(words: string): number {
  let sum = 7;
  for (const character of words) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
