import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/until.ts';

/** Clicks the popup's button for the Markdown file; gives the file that arrives in the folder. */
export async function download(
  popup: Page,
  downloads: string,
): Promise<{ name: string; text: string }> {
  const before = await readdir(downloads).catch((): string[] => []);
  await popup.locator('button[aria-keyshortcuts="d"]').click();
  const name = await until('the downloaded file', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.md') && !before.includes(name)),
  );
  return { name, text: await readFile(`${downloads}/${name}`, 'utf8') };
}

/** The Markdown up to the facts and quotes, which say parts of the article a second time. */
export function withoutDigest(markdown: string): string {
  return markdown.slice(0, markdown.indexOf('\n## Key facts\n'));
}
