import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScript } from '../../scripts/bench/page-script.ts';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { startBuild } from './extension-page.ts';
import { ADDRESSES } from './hostile/addresses.ts';
import { vectors } from './hostile/vectors.ts';

const NAME = 'galleySanitise';
const SHAPES = [
  (address: string) => `<p><a href="${address}">words</a></p>`,
  (address: string) => `<figure><img src="${address}" alt="quay"></figure>`,
  // Where neither means anything.
  (address: string) => `<p href="${address}" src="${address}">words</p>`,
];
const ODD = [
  '',
  '   words',
  '<frameset><frame></frameset>',
  '<frameset></frameset><p>words</p>',
  '<head><title>t</title></head><p>words</p>',
  '<body onload="alert(1)"><p>words</p></body>',
  '<tr><td>cell</td></tr>',
  '<section><p>one</p><aside>two <font color=red>three</font></aside></section>',
  '<x-card><p>words</p></x-card>',
  '<p lang="a:b" title="a:b" width="a:b">words</p>',
  '<p is="x-p">words</p>',
  '<pre>a &lt;b&gt; c</pre>',
  '<p>&lt;/style&gt;</p>',
];
const PIECES = [
  ...vectors('https://out.example/told').map(({ html }) => html),
  ...SHAPES.flatMap((shape) => ADDRESSES.map(shape)),
  ...ODD,
];

type Cleaned = Record<'own' | 'purify', string[]>;
const bothIn = (name: string, pieces: string[]): Promise<Cleaned> =>
  (globalThis as unknown as Record<string, { bothWays(pieces: string[]): Promise<Cleaned> }>)[
    name
  ]?.bothWays(pieces) as Promise<Cleaned>;
const load = (script: string) => {
  // The page has no policy, so a script may come as text.
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  return 'setHTML' in Element.prototype;
};

/** @param except what one of the two may read in another way, part of the HTML. */
function check({ own, purify }: Cleaned, except?: string): void {
  expect(own).toHaveLength(PIECES.length);
  const apart = PIECES.flatMap((html, i) =>
    own[i] === purify[i] || (except && html.includes(except))
      ? []
      : [{ html, own: own[i], purify: purify[i] }],
  );
  const left = [...own, ...purify].flatMap((html) => [
    ...html.matchAll(/ (?:href="(?!\s*(?:ht\s*tps?|mailto):)|src="(?!\s*ht\s*tps?:))[^"]*"/gi),
  ]);
  expect(left.map(([attribute]) => attribute)).toEqual([]);
  expect(apart).toEqual([]);
  // It is not by dropping all that the two agree.
  expect(own.filter((html) => html.includes('href="')).length).toBeGreaterThanOrEqual(5);
}

describe('the two sanitisers', () => {
  let folder: string;
  let site: Site;
  let script: string;
  let chromium: Chromium;
  let firefox: Firefox;
  let profile: string;

  beforeAll(async () => {
    folder = await makeTempFolder();
    profile = await makeTempFolder();
    site = await serve('tests/sample');
    script = await buildScript(resolve('tests/browser/sanitise/in-page.ts'), NAME);
    chromium = await startBuild(folder);
    firefox = await startFirefox(resolve('.output/firefox-mv3'), profile);
  });

  afterAll(async () => {
    await firefox.close();
    await chromium.close();
    await site.close();
    await removeTempFolder(folder);
    await removeTempFolder(profile);
  });

  it('leave the same of hostile HTML in Chromium', async () => {
    const page = await chromium.open(`${site.origin}/`);
    expect(await page.evaluate(load, script)).toBe(true);
    check(await page.evaluate(bothIn, NAME, PIECES));
  });

  it('leave the same of hostile HTML in Firefox', async () => {
    await firefox.open(`${site.origin}/`);
    expect(await firefox.inPage(load, script)).toBe(true);
    // Its own reads a noscript as if scripts were to run, and leaves other words of it, as words.
    check(await firefox.inPage(bothIn, NAME, PIECES), '<noscript><p title="</noscript>');
  });
});
