/** `npm test`: every check in one run, a line each, and at the end how many passed and failed. */
import { rm } from 'node:fs/promises';
import { type Outcome, outcomeOf, toolPasses } from './test/check.ts';
import { lintBuild } from './test/lint-build.ts';
import { weighScripts } from './test/sizes.ts';
import { testProject } from './test/vitest-project.ts';

const CHROMIUM = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';

const checks: [name: string, run: () => Promise<Outcome>][] = [
  ['types', () => toolPasses('tsc', '--noEmit')],
  ['lint', () => toolPasses('biome', 'check', '.')],
  ['unit tests', () => testProject('unit')],
  ['build for Chromium', () => build('chrome', CHROMIUM)],
  ['build for Firefox', () => build('firefox', FIREFOX)],
  ['web-ext lint', () => lintBuild(FIREFOX)],
  ['size', () => weighScripts(CHROMIUM)],
  ['browser tests', () => testProject('browser')],
];

let passed = 0;
let failed = 0;
for (const [name, run] of checks) {
  const start = Date.now();
  // A check that cannot even run, such as one on a build that is not there, has failed.
  const outcome = await run().catch((error) => outcomeOf([String(error)]));
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const note = outcome.note ? ` · ${outcome.note}` : '';
  if (outcome.failed > 0) console.log(outcome.output);
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name} · ${seconds} s${note}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Builds anew, so that no later check looks at what an earlier build left. */
async function build(browser: string, folder: string): Promise<Outcome> {
  await rm(folder, { recursive: true, force: true });
  return toolPasses('wxt', 'build', '-b', browser);
}
