import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { leanReadability } from '../../scripts/bundle/lean-readability.ts';
import { QuickReadability } from '../../utils/article/quick-readability.ts';

const { source, evaluate } = vi.hoisted(() => ({
  source: process
    .getBuiltinModule('fs')
    .readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8'),
  evaluate(source: string) {
    const module = { exports: null as unknown };
    new Function('module', source)(module);
    return module.exports as typeof import('@mozilla/readability').Readability;
  },
}));

/** The lean one is what the clip has under it here, as in the build. */
vi.mock('@mozilla/readability/Readability.js', async () => {
  const { leanReadability } = await import('../../scripts/bundle/lean-readability.ts');
  return { default: evaluate(leanReadability(source)) };
});

const FIXTURES = 'tests/fixtures';
const Plain = evaluate(source);

test.each(readdirSync(FIXTURES))('finds what the whole one does: %s', (name) => {
  const html = readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8');
  const pageOf = () => new JSDOM(html, { url: 'https://news.example/' }).window.document;
  const words = (text?: string | null) => text?.replace(/\s+/g, ' ').trim();
  const lean = words(new QuickReadability(pageOf()).parse()?.textContent);
  expect(lean).toBe(words(new Plain(pageOf(), { disableJSONLD: true }).parse()?.textContent));
});

test('it is lean', () => {
  expect(leanReadability(source)).not.toMatch(
    /Grabbed: |articleBody|javascript:|Kotaku|console\.log/,
  );
});

test('a Readability that is not as known stops the build', () => {
  const changed = source.replace('_getJSONLD(doc) {', '_getJSONLD(page = doc) {');
  expect(() => leanReadability(changed)).toThrow('_getJSONLD');
});
