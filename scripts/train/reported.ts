/**
 * Trains what tells speech reported without marks and prints how well it does on what it was not
 * shown, in five folds by document: `npm run train:reported -- POLNEAR.jsonl [OUT.json]`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cueFeatures } from '../../utils/digest/reported/cue-traits.ts';
import { isSaying, isSayingStem } from '../../utils/digest/reported/cue-word.ts';
import {
  isCueWord,
  LEAST_RATE,
  rateOf,
  ratesOf,
  stemKey,
  unseenRate,
} from '../../utils/digest/reported/rates.ts';
import { LEAST_CHANCE, type ReportedWeights } from '../../utils/digest/reported/reported-speech.ts';
import { probability, scoreOf } from '../../utils/trees.ts';
import { boost } from './boost.ts';
import { type Document, type Row, readReported } from './reported-corpus.ts';

const FOLDS = 5;
const LEAST_TENTHS = 10 * LEAST_RATE;
/** A word seen more seldom must be a cue in as many. */
const FEW_USES = 4;
const LEAST_TENTHS_OF_FEW = 4;
/** What is behind a word is kept where it makes as many tenths of a difference. */
const LEAST_DIFFERENCE = 1;
/** What is taken of a word before it is seen: so many uses, with the rate of unseen words. */
const PRIOR_USES = 2;
/** In the weights, words seen more seldom tell too little. */
const LEAST_USES = 2;
/** What politicians do as often as they say; elsewhere nobody says anything by it. */
const DEEDS = new Set(
  [
    'accepted accepting adopting allow allowed allows appear appeared appears attracting avoided',
    'award bearing begin bigoted blocked bracing calculated campaign campaigned campaigning cast',
    'casting choose choosing convened counted counting covered covering covers deliver delivered',
    'delivering delivers depose deter directed displayed distance distributed draft draw drawing',
    'drawn draws drew elevated embrace embraced embracing emerged employing enjoyed enjoys erupt',
    'escalated escape established examined exemplifying exists expose exposed fighting figuring',
    'filed financed fired focused focuses full-throated fund-raising gave goes going gone grappled',
    'greeted had hammered hearing hired hit hitting honed honing implemented imposed invite invited',
    'jockeying judge jumped keeps knocked known launched launching leading leaning learn learning',
    'left-leaning lending lifted linked look looked looking looks lying made makes mark mean means',
    'meant mind modified mount mounted mounting name named naming negotiated nominate offer offered',
    'offering offers op-ed opened overturned overwhelmed paint painted painting passed passing',
    'paused peppered picked piled place played pose posed positioned presented presenting pressure',
    'pressured proven provided pursuing push pushed pushes pushing put puts qualifying rattled',
    'refrained released releasing renewed represent requires resigned restricting reverse revised',
    'saw see seeing seem seemed seems seen seized seizing selling sent sentenced shaking shared',
    'shares sharing shed shied shown shut signed single singled slated snagged so-called sounded',
    'sponsored spotted started starts steering stopped struck struggled struggling stuck sued suing',
    'switch taken targeted teaches threw throw throwing ticked titled took touched traded tried',
    'tries undo uniting unleashed unveiled upset used using veered vote voted votes voting waging',
    'watched waving went whipping withering withholding yielded',
  ].flatMap((line) => line.split(' ')),
);
const DEED_STEMS = new Set([...DEEDS].map(stemKey));
const BOOST = {
  ...{ trees: 400, leaves: 12, rate: 0.035, rowShare: 0.7, featureShare: 0.5 },
  ...{ leastHessian: 5, penalty: 1, seed: 1 },
};

const [path = '', out] = process.argv.slice(2);
if (!existsSync(path)) {
  console.error(
    path
      ? `There is no file ${path}.`
      : 'Usage: npm run train:reported -- POLNEAR.jsonl [OUT.json]',
  );
  process.exit(2);
}
const documents = readReported(path, FOLDS);
const figures = validate();
if (out) {
  const weights = learn(documents);
  weights.about = `Speech reported without marks, learned on PolNeAR. In five folds by document: ${figures}.`;
  writeFileSync(out, `${JSON.stringify(weights)}\n`);
}

type Sums = Map<string, [number, number]>;

/** How often a word is a cue, among `some` documents without `own`, from 0 to 1. */
function shareOf(sums: Sums, word: string, prior: number, own?: Document): number {
  const [cues, uses] = sums.get(word) ?? [0, 0];
  const [ownCues, ownUses] = own?.counts.get(word) ?? [0, 0];
  return (cues - ownCues + PRIOR_USES * prior) / (uses - ownUses + PRIOR_USES);
}

/** The same in tenths, for the stem, the word alone and with what is behind it. */
function tenths(sums: Sums, { word, pair }: { word: string; pair: string }, own?: Document) {
  const stem = shareOf(sums, stemKey(word), unseenRate(isSaying(word)), own);
  const alone = shareOf(sums, word, stem, own);
  const round = (share: number) => Math.round(10 * share);
  return {
    stem: round(stem),
    alone: round(alone),
    pair: round(shareOf(sums, pair, alone, own)),
  };
}

function sumsOf(some: Document[]): Sums {
  const sums: Sums = new Map();
  for (const { counts } of some)
    for (const [word, [cues, uses]] of counts) {
      const sum = sums.get(word) ?? [0, 0];
      sums.set(word, [sum[0] + cues, sum[1] + uses]);
    }
  return sums;
}

function learn(some: Document[]): ReportedWeights {
  const sums = sumsOf(some);
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const document of some)
    for (const row of document.rows) {
      // Without its own document, or each rare word would give its answer away.
      const rate = tenths(sums, row, document);
      if (rate.alone < LEAST_TENTHS || DEEDS.has(row.word) || row.quoted) continue;
      const tenth = { pair: rate.pair / 10, alone: rate.alone / 10, stem: rate.stem / 10 };
      rows.push(cueFeatures(document.scene, row.cue, row.clause, tenth));
      labels.push(Number(row.right && row.source));
    }
  const trees = boost({ rows, labels, weights: labels.map(() => 1) }, BOOST);
  const words: Record<string, string> = {};
  const keep = (key: string, rate: number) => {
    words[rate] = words[rate] ? `${words[rate]} ${key}` : key;
  };
  const isFew = (key: string) => (sums.get(key)?.[1] ?? 0) < FEW_USES;
  for (const [key, [, uses]] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (uses < LEAST_USES) continue;
    if (key.endsWith('*')) {
      const saying = isSayingStem(key.slice(0, -1));
      const rate = Math.round(10 * shareOf(sums, key, unseenRate(saying)));
      if (!isFew(key) && (rate >= LEAST_TENTHS || saying) && !DEED_STEMS.has(key)) keep(key, rate);
      continue;
    }
    const word = key.replace(/\+.*/, '');
    const rate = tenths(sums, { word, pair: key });
    const least = isFew(word) ? LEAST_TENTHS_OF_FEW : LEAST_TENTHS;
    const isCue = rate.alone >= least && !DEEDS.has(word);
    if (key !== word) {
      if (isCue && Math.abs(rate.pair - rate.alone) >= LEAST_DIFFERENCE) keep(key, rate.pair);
    } else if (isCue) keep(word, rate.alone);
    else if (rate.stem >= LEAST_TENTHS) keep(word, 0);
  }
  return { about: '', words, trees };
}

function validate(): string {
  const scored: { chance: number; row: Row; document: Document }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { words, trees } = learn(documents.filter((document) => document.fold !== fold));
    const rates = ratesOf({ words });
    for (const document of documents.filter((one) => one.fold === fold))
      for (const row of document.rows) {
        if (!isCueWord(rates, row.word) || row.quoted || !row.named) continue;
        const rate = rateOf(rates, document.scene.reading, row.cue);
        const features = cueFeatures(document.scene, row.cue, row.clause, rate);
        scored.push({ chance: probability(scoreOf(trees, features)), row, document });
      }
  }
  const gold = documents.reduce((sum, document) => sum + document.unquoted.size, 0);
  let line = '';
  for (const least of [LEAST_CHANCE, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const shown = scored.filter(({ chance }) => chance >= least);
    const right = shown.filter(({ row }) => row.right);
    const unquoted = right.filter(({ row, document }) => document.unquoted.has(row.attribution));
    const found = new Set(unquoted.map(({ row, document }) => `${document.id} ${row.attribution}`));
    const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1);
    const told =
      `from a chance of ${least} precision ${percent(right.length, shown.length)}, recall ${percent(found.size, gold)}, ` +
      `right source ${percent(right.filter(({ row }) => row.source).length, right.length)} (both ${percent(right.filter(({ row }) => row.source).length, shown.length)}), ` +
      `shared with the labelled span ${percent(
        right.reduce((sum, { row }) => sum + row.shared, 0),
        right.length,
      )}`;
    console.log(told);
    if (least === LEAST_CHANCE) line = told;
  }
  return line;
}
