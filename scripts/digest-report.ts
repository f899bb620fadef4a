/**
 * One page to look through what the digest makes of labelled articles:
 * `npm run digest-report -- CORPORA [OUT.html]`, or with the folder in the variable GALLEY_CORPORA.
 * It must hold news-gold.jsonl with the pages it names. The report holds their text: keep it out of git.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { labelledPages } from './digest-report/labelled-pages.ts';
import { reportPage } from './digest-report/report-page.ts';

const folder = process.argv[2] ?? process.env.GALLEY_CORPORA;
const out = process.argv[3] ?? 'out/digest-report.html';
if (!folder) {
  console.error('Usage: npm run digest-report -- CORPORA [OUT.html], or set GALLEY_CORPORA.');
  process.exit(2);
}
try {
  const pages = await labelledPages(folder);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, reportPage(pages));
  console.log(`${pages.length} articles in ${out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
