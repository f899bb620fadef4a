import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { shows, startSession } from './extension-page.ts';
import { readLibrary } from './storage/read-library.ts';

const session = startSession();
let library: Page;

beforeAll(async () => {
  await session.clipAndSave();
  library = await session.openLibrary();
});

const stored = () => library.evaluate(readLibrary);

async function choose(way: string): Promise<void> {
  await library.locator('button ::-p-text(Backup and export)').click();
  await shows(library, '1 article, ');
  await library.locator(`button ::-p-text(${way})`).click();
}

async function restore(file: string): Promise<void> {
  const chooser = library.waitForFileChooser();
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Restore a backup)').click();
  await (await chooser).accept([file]);
}

it.each([
  [
    'Markdown files',
    '.zip',
    'PK',
    'Port Ellery votes to bring back its night ferry after 11 years.md',
  ],
  ['E-book', '.epub', 'PK', 'mimetypeapplication/epub+zip'],
  ['BibTeX', '.bib', '@misc{', 'Port Ellery'],
])('takes the library out as %s', async (way, ending, beginning, content) => {
  await choose(way);
  await shows(library, '1 article is in your downloads: Galley');
  const name = await until('the file', async () =>
    (await readdir(session.downloads)).find((name) => name.endsWith(ending)),
  );
  const text = await readFile(`${session.downloads}/${name}`, 'latin1');
  expect(text.startsWith(beginning)).toBe(true);
  expect(text).toContain(content);
});

it('brings a deleted article back from a backup, byte for byte, and refuses a damaged one', async () => {
  const before = await stored();
  await choose('Make a backup');
  await shows(library, 'The backup of 1 article is in your downloads.');
  const name = await until('the file', async () =>
    (await readdir(session.downloads)).find((name) => name.endsWith('.json')),
  );
  expect(name).toMatch(/^Galley backup \d{4}-\d\d-\d\d\.json$/);
  const file = `${session.downloads}/${name}`;
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ galley: 'backup', count: 1 });

  await library.locator('button[aria-label^="Delete: "]').click();
  await shows(library, 'Nothing saved yet');
  await restore('package.json');
  await shows(library, 'This file is not a backup of Galley.');
  await shows(library, 'Nothing saved yet');

  await restore(file);
  await shows(library, 'Restored: 1 article added.');
  expect(await stored()).toEqual(before);
  await restore(file);
  await shows(library, 'Restored: 1 was the same already.');
});

it('brings back what it wrote as Markdown, and names the file it refuses with the reason', async () => {
  await library.locator('button[aria-label^="Download Markdown: "]').click();
  const name = await until('the note', async () =>
    (await readdir(session.downloads)).find((name) => name.endsWith('.md')),
  );
  await library.locator('button[aria-label^="Delete: "]').click();
  await shows(library, 'Nothing saved yet');
  const chooser = library.waitForFileChooser();
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Markdown files…)').click();
  await (await chooser).accept([`${session.downloads}/${name}`, 'README.md']);
  await shows(library, 'README.md does not begin with front matter.');
  await library.locator('dialog button').click();
  await shows(library, 'Imported: 1 article added, 1 file refused.');
  await shows(library, name.slice(0, -3));
});

it('writes notes by the reader’s own template, shown as it is written, and tells a mistake', async () => {
  await choose('Note template');
  await shows(library, 'Port Ellery votes to bring back its night ferry after 11 years.md');
  const field = await library.waitForSelector('dialog label:nth-of-type(2) input');
  const retype = async (text: string) => {
    await field?.click({ count: 3 });
    await field?.type(text);
  };
  await retype('{{nobody}}');
  await shows(library, '“{{nobody}}” is not known there.');
  await retype('{{site|slug}} {{published|date:YYYY}}');
  await shows(library, '.md');
  await library.locator('button ::-p-text(Use this template)').click();
  await shows(library, 'From now on, notes are written by this template.');
  const before = await readdir(session.downloads);
  await library.locator('button[aria-label^="Download Markdown: "]').click();
  const name = await until('the note', async () =>
    (await readdir(session.downloads)).find(
      (name) => name.endsWith('.md') && !before.includes(name),
    ),
  );
  expect(name).toMatch(/^[a-z-]+ \d{4}\.md$/);
});
