/**
 * Makes ready what the npm scripts need: the packages, a current Node, and the browsers named as
 * words: `node scripts/setup.mjs chromium firefox`. Runs before them on whatever Node there is,
 * from 20 on, with nothing installed. What it prints goes to standard error.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpBrowsers } from './setup/browsers.mjs';
import { setUpPackages } from './setup/packages.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const wanted = /** @type {const} */ (['chromium', 'firefox']).filter((name) =>
  process.argv.includes(name),
);
try {
  setUpPackages();
  setUpBrowsers(wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
