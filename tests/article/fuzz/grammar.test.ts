import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleText } from '../../../scripts/fuzz/article-text.ts';
import { newsPage } from '../../../scripts/fuzz/news-page.ts';
import { faultsOfPage, faultsOfText } from '../../../scripts/fuzz/properties.ts';
import { shrink } from '../../../scripts/fuzz/shrink.ts';
import { seeded } from '../../../scripts/train/seeded.ts';

/** `npm run fuzz` makes more. */
const PAGES = 15;
const TEXTS = 40;
const KEPT = join(import.meta.dirname, 'kept');

it(`keeps every promise on ${PAGES} pages of a grammar`, { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= PAGES; seed++) {
    expect(faultsOfPage(newsPage(seeded(seed))), `seed ${seed}`).toEqual([]);
    // jsdom lets go of a closed window's memory in a turn of the event loop alone.
    await new Promise((turn) => setImmediate(turn));
  }
});

it(`keeps every promise on ${TEXTS} texts of a grammar`, { timeout: 120_000 }, () => {
  for (let seed = 1; seed <= TEXTS; seed++)
    expect(faultsOfText(articleText(seeded(seed))), `seed ${seed}`).toEqual([]);
});

it('keeps every promise on what once broke one', { timeout: 60_000 }, () => {
  for (const name of globSync('*.{html,txt}', { cwd: KEPT })) {
    const input = readFileSync(join(KEPT, name), 'utf8');
    const faults = name.endsWith('.txt') ? faultsOfText(input) : faultsOfPage(input, true);
    expect(faults, name).toEqual([]);
  }
});

it('makes an input as short as its fault goes', () => {
  const long = `${'a'.repeat(50)}(${'b'.repeat(50)})${'c'.repeat(50)}`;
  const short = shrink(long, (text) => text.includes('(') && text.includes(')'));
  expect(short).toMatch(/^a*\(b*\)c*$/);
  expect(short.length).toBeLessThan(20);
});
