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
  const files = await unzipped(
    markdownFiles(each(a, b, c), TEMPLATES.plain, async () => [], Parser),
  );
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

it('holds kept pictures in a folder beside the notes, which name them there', async () => {
  const a = await savedArticle('one');
  const address = 'https://p.example/a.png?w=1&h=2';
  a.article.blocks.push({
    html: '<figure><img src="https://p.example/a.png?w=1&amp;h=2" alt="A quay"></figure>',
    text: '',
  });
  const picture = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
  const kept = async (id: string) => [{ id, address, picture }];
  const zip = zipOf(markdownFiles(each(a), TEMPLATES.plain, kept, Parser));
  const bytes = new Uint8Array(await (await toBlob(zip, 'application/zip')).arrayBuffer());
  const files = unzipSync(bytes);
  const path = `pictures/${a.id.slice(0, 8)}-1.png`;
  expect(Object.keys(files)).toEqual(['one.md', path]);
  expect([...(files[path] ?? [])]).toEqual([1, 2, 3]);
  expect(new TextDecoder().decode(files['one.md'])).toContain(`![A quay](${path})`);
});
