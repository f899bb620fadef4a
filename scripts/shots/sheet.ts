import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const STYLE = `body{display:grid;grid-template-columns:repeat(8,1fr);gap:16px;margin:16px;background:#888;font:12px system-ui}
figure{margin:0}img{width:100%;height:240px;object-fit:contain;object-position:top;background:#777}
h2{grid-column:1/-1;margin:16px 0 0}`;

/** Writes all pictures of a folder on one sheet, a row or more for each surface: sheet.html and sheet.png. */
export async function writeSheet(
  browser: Browser,
  folder: string,
  groups: { name: string; files: string[] }[],
): Promise<void> {
  const parts: string[] = [];
  for (const { name, files } of groups) {
    parts.push(`<h2>${name}</h2>`);
    for (const file of files) {
      const data = (await readFile(join(folder, file))).toString('base64');
      const caption = file.slice(0, -'.png'.length);
      parts.push(
        `<figure><img src="data:image/png;base64,${data}"><figcaption>${caption}</figcaption></figure>`,
      );
    }
  }
  const html = `<!doctype html><meta charset="utf-8"><title>Galley</title><style>${STYLE}</style>${parts.join('')}`;
  await writeFile(join(folder, 'sheet.html'), html);
  const page = await browser.newPage();
  await page.setViewport({ width: 2000, height: 900 });
  await page.setContent(html);
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
  await page.close();
}
