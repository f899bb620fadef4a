import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { markdownFiles } from '../../utils/export/markdown-files.ts';
import { toBlob } from '../../utils/export/to-blob.ts';
import { type ZipFile, zipOf } from '../../utils/export/zip.ts';
import { TEMPLATES } from '../../utils/markdown/template/template.ts';
import { savedArticle } from '../backup/sample-backup.ts';
import { Parser } from '../markdown/sample-article.ts';

async function* each<T>(...values: T[]) {
  yield* values;
}

async function unzipped(files: AsyncIterable<ZipFile>): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await (await toBlob(zipOf(files), 'application/zip')).arrayBuffer());
  const texts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(texts.map(([name, text]) => [name, new TextDecoder().decode(text)]));
}

it('holds each article as Markdown under a name of its own', async () => {
  const [a, b, c] = await Promise.all(['one', 'two', 'three'].map((name) => savedArticle(name)));
  if (!a || !b || !c) throw new Error('no samples');
  b.article.title = 'One: again';
  c.article.title = 'ONE';
  const files = await unzipped(markdownFiles(each(a, b, c), TEMPLATES.plain, Parser));
  expect(Object.keys(files)).toEqual(['one.md', 'One - again.md', 'ONE (2).md']);
  expect(files['ONE (2).md']).toContain('# ONE\n');
  expect(files['ONE (2).md']).toContain('It took nine years');
});

it('keeps names and texts of any script', async () => {
  const text = '橋が再開 🌉 الجسر'.repeat(5000);
  expect(await unzipped(each({ name: '橋 🌉.md', text, changed: '2026-01-01' }))).toEqual({
    '橋 🌉.md': text,
  });
});

it.each(['0001-01-01', '1970-01-01', '9999-12-31', 'never'])(
  'writes a date that a zip file cannot say as the nearest that it can: %s',
  async (changed) => {
    expect(await unzipped(each({ name: 'a.md', text: 'a', changed }))).toEqual({ 'a.md': 'a' });
  },
);

it('of nothing is an empty zip file', async () => {
  expect(await unzipped(each())).toEqual({});
});
