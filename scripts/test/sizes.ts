import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Outcome, outcomeOf } from './check.ts';

/**
 * Most kilobytes of script, as gzip packs it, without the data of trained parts. The clip script
 * is to come down to 40, from 69 to which the judge of what belongs to an article took it.
 */
const LIMITS = { popup: 60, 'clip script': 68 };

/** What the popup fetches by itself while the page is read; the rest of what it can fetch waits for a click. */
const AT_ONCE = /^(?:load-digesting|keep-focus)-/;

/**
 * Weighs what a click on the button loads: the popup's scripts with all they import, and the clip
 * script. It is what the reader waits for.
 */
export async function weighScripts(folder: string): Promise<Outcome> {
  const scripts = {
    popup: await scriptsOf(folder, 'popup.html'),
    'clip script': ['clip.js'],
  };
  const faults: string[] = [];
  const notes: string[] = [];
  for (const [name, limit] of Object.entries(LIMITS)) {
    let code = 0;
    let data = 0;
    for (const script of scripts[name as keyof typeof LIMITS]) {
      const source = await readFile(join(folder, script), 'utf8');
      const inside = await dataIn(source);
      data += inside;
      code += kilobytes(source) - inside;
    }
    notes.push(
      `${name} ${code.toFixed(1)} of ${limit} kB` +
        (data > 0 ? ` and ${data.toFixed(1)} of data` : ''),
    );
    if (code > limit) faults.push(`The ${name} has grown to ${code.toFixed(1)} kB of ${limit}.`);
  }
  return outcomeOf(faults, notes.join(', '));
}

/** The scripts that a page names, those that they import, and what they fetch at once. */
async function scriptsOf(folder: string, page: string): Promise<string[]> {
  const found = new Set<string>();
  const add = async (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    const source = await readFile(join(folder, script), 'utf8');
    for (const [, name = ''] of source.matchAll(/(?:from|import) ?["'`]\.\/([\w.-]+\.js)/g))
      await add(`chunks/${name}`);
    for (const [, name = ''] of source.matchAll(/import\(["'`]\.\/([\w.-]+\.js)/g))
      if (AT_ONCE.test(name)) await add(`chunks/${name}`);
  };
  const html = await readFile(join(folder, page), 'utf8');
  for (const [script] of html.matchAll(/chunks\/[\w.-]+\.js/g)) await add(script);
  return [...found];
}

/** The packed size of the data that a script carries within it: trained weights, tables of words. */
async function dataIn(source: string): Promise<number> {
  let sum = 0;
  const packed = withoutZeros(source);
  for (const file of globSync('utils/**/*.json')) {
    const data = await readFile(file, 'utf8');
    // Stretches that stand in a script as they stand in the file, whatever way it quotes them; short
    // ones, as it writes some numbers anew (1000 as 1e3).
    const stretches =
      withoutZeros(data)
        .replaceAll(/\\./g, ' ')
        .match(/[\w.,-]{8,40}/g) ?? [];
    const some = stretches.filter((_, i) => i % Math.ceil(stretches.length / 20) === 0);
    const there = some.filter((stretch) => packed.includes(stretch));
    if (there.length > some.length / 2) sum += kilobytes(data);
  }
  return sum;
}

/** A minifier writes 0.5 as .5. */
function withoutZeros(text: string): string {
  return text.replaceAll(/(?<![\d.])0(?=\.\d)/g, '');
}

function kilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
