import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/notices/licences.ts';
import { namesIn, noticeOf, noticesText } from '../../scripts/notices/notices-text.ts';
import { packageOf } from '../../scripts/notices/shipped-packages.ts';

const notices = readFileSync('NOTICES', 'utf8');
const names = namesIn(notices);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('NOTICES', () => {
  it('says what the installed packages say (npm run notices writes it anew)', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(notices).toBe(noticesText('.', names));
  });

  it.each(names)('%s may be passed on, in the version that the lockfile holds', (name) => {
    const { licence, version } = noticeOf('.', name);
    expect(isAllowed(licence)).toBe(true);
    expect(version).toBe(packages[`node_modules/${name}`].version);
  });
});

describe('the packages that run in the browser', () => {
  it.each(Object.entries<string>(dependencies))('%s is pinned, and used', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(names, 'npm run notices writes NOTICES anew').toContain(name);
  });
});

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN terms.txt', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

describe('packageOf', () => {
  it.each([
    ['/home/me/galley/utils/trees.ts', null],
    ['/galley/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/galley/node_modules/@mozilla/readability/Readability.js', '@mozilla/readability'],
    ['/galley/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
    ['C:\\galley\\node_modules\\idb\\build\\index.js', 'idb'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0/galley/node_modules/turndown/lib/turndown.cjs.js?commonjs-proxy', 'turndown'],
    ['\0virtual:wxt-plugins', null],
  ])('%j is of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
