/**
 * Trains what tells speech reported without marks and prints how well it does on what it was not
 * shown, in five folds by document: `npm run train:reported -- POLNEAR.jsonl [OUT.json]`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cueFeatures } from '../../utils/digest/reported/cue-traits.ts';
import { rateOf, ratesOf } from '../../utils/digest/reported/rates.ts';
import type { ReportedWeights } from '../../utils/digest/reported/reported-speech.ts';
import { probability, scoreOf } from '../../utils/trees.ts';
import { boost } from './boost.ts';
import { type Document, type Row, readReported } from './reported-corpus.ts';

const FOLDS = 5;
/** A word that brings in speech in fewer tenths of its uses is no cue. */
const LEAST_TENTHS = 2;
/** A word seen more seldom must be a cue in as many. */
const FEW_USES = 4;
const LEAST_TENTHS_OF_FEW = 4;
/** What is behind a word is kept where it makes as many tenths of a difference. */
const LEAST_DIFFERENCE = 1;
/** What is taken of a word before it is seen: so many uses, this share of them as a cue. */
const PRIOR = { uses: 2, share: 0.05 };
/** In the weights, words seen more seldom tell too little. */
const LEAST_USES = 2;
/** What politicians do as often as they say; elsewhere nobody says anything by it. */
const DEEDS = new Set(
  [
    'accepted accepting adopting allow allows allowed attracting avoided award bearing begin bigoted',
    'blocked bracing calculated care cared cares cast casting choose choosing convened counted counting',
    'deliver delivered delivering delivers depose deter determined directed discover displayed distance',
    'distributed documented draft draw drawing drawn draws drew elevated embrace embraced embracing',
    'emerged employing enjoyed enjoys erupt escalated escape established exists expose exposed fighting',
    'figuring filed financed fired floated focused focuses full-throated fund-raising gave goes gone going',
    'greeted had hammered hearing hired hit hitting honing implemented invite invited jockeying jumped keeps',
    'launched launching leading leaning learn learning left-leaning lending lifted like likes liked linked',
    'look looked looking looks lying made makes mark mind modified mount mounted mounting name named naming',
    'negotiated nominate noticed offer offered offering op-ed opened overturned overwhelmed paint painted',
    'painting passed passing paused peppered picked piled place played pose posed positioned presenting',
    'presented pressure pressured proven provided pursuing push pushed pushes pushing put puts qualifying',
    'rattled refrained released releasing renewed represent requires resigned restricting reverse revised',
    'satisfied saw see seeing seem seemed seems seen seized seizing selling sent sentenced shaking shared',
    'shares sharing shed shied shut signed single singled slated snagged so-called sponsored started starts',
    'steering stopped struck struggled struggling stuck sued suing switch taken targeted threw throw',
    'throwing ticked titled took touched traded tried tries troubled undo uniting unleashed unveiled upset',
    'using used veered waging watched waving went whipping withering withholding yielded appear appears',
    'appeared sounded knocked pleaded support supported supporting supports offers mean means meant covered',
    'covering considered spotted discovered examined point points counting exemplifying grappled determined',
    'imposed shown covers known titled backed backing judge honed vote voted voting votes teaches campaign',
    'campaigned campaigning shown backs',
  ].flatMap((line) => line.split(' ')),
);
const BOOST = {
  ...{ trees: 150, leaves: 8, rate: 0.1, rowShare: 0.7, featureShare: 0.5 },
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
  return (cues - ownCues + PRIOR.uses * prior) / (uses - ownUses + PRIOR.uses);
}

/** The same in tenths, for the word alone and with what is behind it. */
function tenths(sums: Sums, { word, pair }: { word: string; pair: string }, own?: Document) {
  const alone = shareOf(sums, word, PRIOR.share, own);
  const round = (share: number) => Math.round(10 * share);
  return { alone: round(alone), pair: round(shareOf(sums, pair, alone, own)) };
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
      rows.push(cueFeatures(document.scene, row.cue, row.clause, rate.pair / 10));
      labels.push(Number(row.right && row.source));
    }
  const trees = boost({ rows, labels, weights: labels.map(() => 1) }, BOOST);
  const words: Record<string, string> = {};
  const keep = (key: string, rate: number) => {
    words[rate] = words[rate] ? `${words[rate]} ${key}` : key;
  };
  for (const [pair, [, uses]] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const word = pair.replace(/\+.*/, '');
    const rate = tenths(sums, { word, pair });
    const isRare = (sums.get(word)?.[1] ?? 0) < FEW_USES;
    const least = isRare ? LEAST_TENTHS_OF_FEW : LEAST_TENTHS;
    if (uses < LEAST_USES || rate.alone < least || DEEDS.has(word)) continue;
    if (pair === word) keep(word, rate.alone);
    else if (Math.abs(rate.pair - rate.alone) >= LEAST_DIFFERENCE) keep(pair, rate.pair);
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
        if (!rates.has(row.word) || row.quoted || !row.named) continue;
        const rate = rateOf(rates, document.scene.reading, row.cue);
        const features = cueFeatures(document.scene, row.cue, row.clause, rate);
        scored.push({ chance: probability(scoreOf(trees, features)), row, document });
      }
  }
  const gold = documents.reduce((sum, document) => sum + document.unquoted.size, 0);
  let line = '';
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
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
    if (least === 0.5) line = told;
  }
  return line;
}
