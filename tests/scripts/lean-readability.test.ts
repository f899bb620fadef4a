// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import Readability from '@mozilla/readability/Readability.js';
import { expect, test } from 'vitest';
import { leanReadability } from '../../scripts/bundle/lean-readability.ts';

const source = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

test('Readability without its lines for the console finds the same article', () => {
  const module = { exports: null as unknown };
  new Function('module', leanReadability(source))(module);
  const Lean = module.exports as typeof Readability;
  const html = readFileSync('tests/browser/pages/interview.html', 'utf8');
  const parse = (Using: typeof Readability) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return new Using(page, { disableJSONLD: true }).parse();
  };
  expect(parse(Lean)).toEqual(parse(Readability));
  expect(parse(Lean)?.textContent).toBeTruthy();
  expect(leanReadability(source)).not.toMatch(/Grabbed: |_getJSONLD\(doc\)/);
});

test('a Readability that is not as known stops the build', () => {
  const changed = source.replace('_getJSONLD(doc) {', '_getJSONLD(page) {');
  expect(() => leanReadability(changed)).toThrow('not as it was');
});
