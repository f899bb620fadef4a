/**
 * `npm run notices`: writes NOTICES, with version, licence and licence text of each package of which
 * the builds for Chromium and Firefox have code in them. It builds both first, and takes the list
 * that each build leaves beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isAllowed } from './notices/licences.ts';
import { noticeOf, noticesText } from './notices/notices-text.ts';

const lists = ['chrome', 'firefox'].flatMap((browser): string[] =>
  JSON.parse(readFileSync(`.output/${browser}-mv3.packages.json`, 'utf8')),
);
const names = [...new Set(lists)];
const refused = names
  .map((name) => noticeOf('.', name))
  .filter(({ licence }) => !isAllowed(licence));
if (refused.length) {
  const list = refused.map(({ name, licence }) => `${name} (${licence})`).join(', ');
  console.error(`Code under a licence that is not on the list would ship: ${list}.`);
  process.exit(1);
}
writeFileSync('NOTICES', noticesText('.', names));
console.log(`NOTICES: ${names.length} packages.`);
