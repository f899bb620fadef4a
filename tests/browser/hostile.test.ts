import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';
import { vectors } from './hostile/vectors.ts';

/** So many stand between the paragraphs of one story. */
const A_PAGE = 12;
const PROSE =
  'The ferry sails again from Monday, the harbour office of Port Ellery said, and nobody is gladder than the two schools of Sandholm.';

/** A story with vectors between its paragraphs, and in all that its head says of it. */
function storyWith(list: string[], number: number): string {
  const [first = ''] = list;
  const escaped = first.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const paragraphs = list.map((vector, i) => `<p>Part ${i + 1}: ${PROSE}</p>${vector}`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Ferry ${number} ${first}</title>
<meta name="author" content="${escaped}"><meta property="og:site_name" content="${escaped}">
<meta name="description" content="${escaped}"><meta property="og:image" content="javascript:alert(1)">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: first, author: { name: first } }).replaceAll('<', '\\u003c')}</script>
<article><h1>Ferry ${number}: ${PROSE.slice(0, 33)}</h1>${paragraphs}
<p>“We are glad ${escaped.replaceAll('<', '&lt;')},” said Ana Ruiz, who keeps the harbour’s books.</p></article>`;
}

/** What runs in one of Galley's pages: whether anything in it could do harm. */
function harmIn(): string[] {
  const scope = document.querySelector('.article-body, article, main') ?? document.body;
  const faults: string[] = [];
  for (const element of scope.querySelectorAll('*')) {
    if (
      /^(?:script|iframe|object|embed|style|link|meta|base|form|math|template)$/i.test(
        element.localName,
      )
    )
      faults.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      const isAddress =
        /^(?:href|src|action|formaction|xlink:href|srcset|poster|background|data)$/.test(name);
      if (
        name.startsWith('on') ||
        (isAddress && !/^(?:https?:|chrome-extension:|\/[\w.?=&-]*$|[#\w.-]+$)/i.test(value))
      )
        faults.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
    }
  }
  return faults;
}

describe('pages that carry what has run scripts elsewhere, in Chromium', () => {
  let folder: string;
  let site: Site;
  let outside: Site;
  let chromium: Chromium;
  const ran: string[] = [];

  const watch = (page: Page, where: string) =>
    page.on('dialog', (dialog) => {
      ran.push(where);
      dialog.dismiss();
    });

  beforeAll(async () => {
    folder = await makeTempFolder();
    await mkdir(join(folder, 'pages'));
    outside = await serve(join(folder, 'pages'));
    const list = vectors(`${outside.origin}/told`).map(({ html }) => html);
    expect(list.length).toBeGreaterThanOrEqual(200);
    for (let i = 0; i * A_PAGE < list.length; i++)
      await writeFile(
        join(folder, 'pages', `${i}.html`),
        storyWith(list.slice(i * A_PAGE, (i + 1) * A_PAGE), i),
      );
    site = await serve(join(folder, 'pages'));
    chromium = await startBuild(folder);
  });

  afterAll(async () => {
    await chromium.close();
    await site.close();
    await outside.close();
    await removeTempFolder(folder);
  });

  it('runs none of it and asks for none of it in popup, library and reader', {
    timeout: 120_000,
  }, async () => {
    const count = Math.ceil(vectors('x').length / A_PAGE);
    const harm: string[] = [];
    for (let i = 0; i < count; i++) {
      // Its own scripts are off, or the page would be busy with its own alerts.
      const page = await chromium.browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.origin}/${i}.html`);
      const before = outside.requests.length;
      const popup = await chromium.clickButton(page);
      watch(popup, `popup ${i}`);
      await read(popup);
      harm.push(...(await popup.evaluate(harmIn)));
      await popup.locator('button ::-p-text(Save)').click();
      await until('the word that it is saved', async () =>
        (await wordsOf(popup)).includes('Saved to your library.'),
      );
      await page.close();
      expect(outside.requests.slice(before)).toEqual([]);
    }
    const library = await chromium.openOwn('library.html');
    watch(library, 'library');
    const addresses = await until('the saved articles', async () => {
      const links = await library.$$eval('a[href*="reader.html"]', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      return links.length > 0 && links;
    });
    harm.push(...(await library.evaluate(harmIn)));
    for (const address of addresses) {
      const before = outside.requests.length;
      await library.goto(address);
      await until('the article in the reader', async () =>
        (await wordsOf(library)).includes('The ferry sails again from Monday'),
      );
      harm.push(...(await library.evaluate(harmIn)));
      expect(outside.requests.slice(before).filter((path) => path !== '/ferry.svg')).toEqual([]);
    }
    expect(harm).toEqual([]);
    expect(ran).toEqual([]);
  });
});
