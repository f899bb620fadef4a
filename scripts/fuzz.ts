/**
 * `npm run fuzz [-- COUNT | SECONDSs] [--seed N]`: makes pages and texts by a grammar and looks for what
 * should never be: an error, a span that is not its words, a paragraph lost, Markdown that does not
 * parse. Each fault is kept, made as short as it goes, in tests/article/fuzz/kept, where the unit
 * tests try it again. Without an argument it goes on until it is stopped.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hostilePage } from '../tests/article/fuzz/hostile-page.ts';
import { articleText } from './fuzz/article-text.ts';
import { newsPage } from './fuzz/news-page.ts';
import { faultsOfPage, faultsOfText } from './fuzz/properties.ts';
import { shrink } from './fuzz/shrink.ts';
import { seeded } from './train/seeded.ts';

const KEPT = 'tests/article/fuzz/kept';
/** What is made in turn, and how it is looked at. */
const KINDS = [
  { ending: 'html', make: newsPage, faultsOf: faultsOfPage },
  { ending: 'txt', make: articleText, faultsOf: faultsOfText },
  { ending: 'html', make: hostilePage, faultsOf: (html: string) => faultsOfPage(html, true) },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' } },
});
const [bound = ''] = positionals;
if (!/^(?:\d+s?)?$/.test(bound)) {
  console.error('Usage: npm run fuzz [-- COUNT | SECONDSs] [--seed N]');
  process.exit(2);
}
const seconds = bound.endsWith('s') ? Number.parseInt(bound, 10) : Number.POSITIVE_INFINITY;
const count = bound && !bound.endsWith('s') ? Number(bound) : Number.POSITIVE_INFINITY;
const first = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const end = Date.now() + 1000 * seconds;
const found = new Map<string, number>();
console.log(`The first seed is ${first}; --seed ${first} makes the same again.`);

let made = 0;
for (; made < count && Date.now() < end; made++) {
  const seed = first + made;
  const kind = KINDS[seed % KINDS.length];
  if (kind) look(seed, kind);
  // jsdom lets go of a closed window's memory in a turn of the event loop alone.
  await new Promise((turn) => setImmediate(turn));
}
console.log(`${made} were looked at. ${found.size ? 'Faults:' : 'No fault was found.'}`);
for (const [fault, times] of found) console.log(`${times} × ${fault}`);
process.exitCode = found.size ? 1 : 0;

function look(seed: number, { ending, make, faultsOf }: (typeof KINDS)[number]): void {
  const input = make(seeded(seed));
  for (const fault of new Set(faultsOf(input))) {
    const times = found.get(fault) ?? 0;
    found.set(fault, times + 1);
    if (times > 0) continue;
    const short = shrink(input, (shorter) => faultsOf(shorter).includes(fault));
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${KEPT}/${seed}.${ending}`, short);
    console.log(`Seed ${seed}: ${fault} Kept as ${KEPT}/${seed}.${ending}`);
  }
}
