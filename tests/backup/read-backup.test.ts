import { describe, expect, it } from 'vitest';
import { sealed } from '../../utils/backup/backup-format.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { type SavedArticle, VERSION } from '../../utils/library/library.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { backupOf, JPEG, keptPicture, MADE, savedArticle } from './sample-backup.ts';

const one = await savedArticle('one');
const two = await savedArticle('two');
const whole = await backupOf([one, two], { 'settings:reader': { theme: 'sepia' } });

async function read(text: string | Uint8Array<ArrayBuffer>) {
  const articles: SavedArticle[] = [];
  const pictures: KeptPicture[] = [];
  const content = await readBackup(new Blob([text]), {
    article: (saved) => void articles.push(saved),
    picture: (kept) => void pictures.push(kept),
  });
  return { ...content, articles, pictures };
}

/** A backup of version 1 whose first article is this text, with a right seal: as by a program that means harm. */
async function sealedBackup(record: string): Promise<string> {
  const head = `{"galley":"backup","version":1,"made":"${MADE}","settings":{},"articles":[`;
  const seal = await sealed(await sealed('', head), record);
  return `${head}\n${record}\n],"count":1,"seal":"${seal}"}\n`;
}

describe('a sound backup', () => {
  it('gives back what was written, added fields included', async () => {
    const tagged = { ...one, tags: ['rivers', 'ça "va"\u2028'], __note: { deep: [1, null] } };
    const { articles, count, made } = await read(await backupOf([tagged, two]));
    expect(articles).toEqual([tagged, two]);
    expect([count, made]).toEqual([2, MADE]);
  });

  it('is one JSON document', () => {
    expect(JSON.parse(whole)).toMatchObject({ galley: 'backup', articles: [one, two], count: 2 });
  });

  it('may hold no article, and settings', async () => {
    const settings = { 'settings:reader': { theme: 'dark' } };
    expect(await read(await backupOf([], settings))).toMatchObject({ count: 0, settings });
  });

  it('is read with the line breaks of Windows and a mark of its encoding', async () => {
    const text = `\ufeff${whole.replaceAll('\n', '\r\n')}`;
    expect((await read(text)).articles).toEqual([one, two]);
  });

  it('is read where a letter of many bytes stands at the border of two pieces of the stream', async () => {
    const long = await savedArticle('long');
    long.article.blocks.push({ html: '', text: '€𐍈'.repeat(60_000) });
    expect((await read(await backupOf([long]))).articles).toEqual([long]);
  });
});

describe('a foreign file', () => {
  it.each([
    ['nothing', ''],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['a list of another program', '[{"title":"one"}]'],
    ['another JSON document', '{"version":1,"articles":[]}'],
    ['a backup set anew by another program', JSON.stringify(JSON.parse(whole), null, 2)],
  ])('is refused: %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ trouble: 'foreign' });
  });
});

describe('a backup that ends too early', () => {
  it('is refused wherever it ends', async () => {
    for (let end = 40; end < whole.trimEnd().length; end += 7) {
      const refusal = await read(whole.slice(0, end)).catch(({ trouble }) => trouble);
      expect(['cut', 'damaged'], `cut at ${end}`).toContain(refusal);
    }
  });

  it('says so', async () => {
    await expect(read(whole.slice(0, 900))).rejects.toMatchObject({ trouble: 'cut' });
  });
});

describe('a damaged backup', () => {
  it('is refused whichever letter of it has changed', async () => {
    for (let at = 29; at < whole.length - 1; at += 3) {
      const other = whole[at] === '0' ? '1' : '0';
      const text = whole.slice(0, at) + other + whole.slice(at + 1);
      await expect(
        read(text),
        `changed at ${at}: ${whole.slice(at - 9, at + 9)}`,
      ).rejects.toThrow();
    }
  });

  it('is refused when two articles have changed places or one is gone', async () => {
    const [head, first, second, ...end] = whole.split('\n');
    await expect(read([head, second?.slice(1), `,${first}`, ...end].join('\n'))).rejects.toThrow(
      /not what was written/,
    );
    await expect(read([head, first, ...end].join('\n'))).rejects.toThrow(/1 articles of 2/);
  });

  it('is refused when it is no UTF-8, or goes on after its end', async () => {
    const bytes = new TextEncoder().encode(whole);
    bytes[600] = 0xff;
    await expect(read(bytes)).rejects.toMatchObject({ trouble: 'damaged' });
    await expect(read(`${whole}{"more":"x"}`)).rejects.toThrow(/after the end/);
  });
});

describe('a backup with a right seal, but wrong articles', () => {
  it.each<[string, unknown]>([
    ['id', { ...one, id: '../../x' }],
    ['saved', { ...one, saved: 'yesterday' }],
    ['updated', { ...one, updated: 5 }],
    ['marked', { ...one, marked: 'x' }],
    ['tags.0', { ...one, tags: [1] }],
    ['read', { ...one, read: 'yes' }],
    ['article.url', { ...one, article: { ...one.article, url: 'javascript:alert(1)' } }],
    ['article.authors', { ...one, article: { ...one.article, authors: 'Jo' } }],
    ['article.dir', { ...one, article: { ...one.article, dir: 'up' } }],
    ['article.leadImage.src', { ...one, article: { ...one.article, leadImage: { alt: '' } } }],
    ['article.blocks.0.html', { ...one, article: { ...one.article, blocks: [{ text: '' }] } }],
    ['digest.quotes.0.start', { ...one, digest: { facts: [], quotes: [{}], voices: [] } }],
    [
      'digest.facts.0.text',
      { ...one, digest: { ...one.digest, facts: [{ start: 0, end: 3, text: 'Invented' }] } },
    ],
    [
      'digest.voices.0.quotes',
      { ...one, digest: { ...one.digest, voices: [{ speaker: 'Ada', role: null, quotes: [4] }] } },
    ],
    ['digest', { ...one, digest: null }],
    ['version', { ...one, version: '1' }],
  ])('is refused, with the place: %s', async (place, record) => {
    const text = await sealedBackup(JSON.stringify(record));
    await expect(read(text)).rejects.toMatchObject({ trouble: 'damaged', article: 1, place });
  });

  it.each(['5', 'null', '[]', '"text"', '{', '{}x'])('is refused: %s', async (record) => {
    await expect(read(await sealedBackup(record))).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it.each(['__proto__', '\\u005f_proto__', 'constructor', 'prototype'])(
    'is refused where a key is %s, and nothing inherits from it',
    async (key) => {
      const hostile = JSON.stringify(one).replace(
        '"authors":',
        `"${key}":{"polluted":true},"authors":`,
      );
      await expect(read(await sealedBackup(hostile))).rejects.toMatchObject({
        trouble: 'damaged',
        place: expect.stringContaining('article.'),
      });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('is refused where it nests deeper than any record', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const hostile = JSON.stringify({ ...one, note: 0 }).replace('"note":0', `"note":${deep}`);
    await expect(read(await sealedBackup(hostile))).rejects.toMatchObject({ trouble: 'damaged' });
  });
});

describe('kept pictures', () => {
  const address = 'https://pictures.example/ferry.jpg?w=900';
  const kept = [keptPicture(one.id, address), keptPicture(two.id, `${address}&again`)];

  it('come back byte for byte, with the kind that their bytes say', async () => {
    const text = await backupOf([one, two], {}, kept);
    const { pictures } = await read(text);
    expect(pictures.map(({ id, address }) => [id, address])).toEqual(
      kept.map(({ id, address }) => [id, address]),
    );
    for (const { picture } of pictures) {
      expect(picture.type).toBe('image/jpeg');
      expect(new Uint8Array(await picture.arrayBuffer())).toEqual(JPEG);
    }
    expect(JSON.parse(text).pictures).toHaveLength(2);
  });

  it.each<[string, KeptPicture]>([
    ['of an article that is not in the backup', keptPicture('0'.repeat(20), address)],
    ['at an address that is no web address', keptPicture(one.id, 'javascript:1')],
    ['that are a document', keptPicture(one.id, address, new TextEncoder().encode('<svg/>'))],
    ['of no article that can be', keptPicture('../../x', address)],
  ])('are refused: %s', async (_, picture) => {
    const text = await backupOf([one], {}, [picture]);
    await expect(read(text)).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it('are refused when one is gone, or a letter of one has changed', async () => {
    const lines = (await backupOf([one, two], {}, kept)).split('\n');
    const without = lines.toSpliced(5, 1).join('\n');
    await expect(read(without)).rejects.toThrow(/1 pictures of 2/);
    const changed = lines.join('\n').replace('AECAwQ', 'AECAwR');
    await expect(read(changed)).rejects.toThrow(/not what was written/);
    const cut = [...lines.slice(0, 3), '],"count":2,"seal":""}'].join('\n');
    await expect(read(cut)).rejects.toMatchObject({ trouble: 'cut' });
  });
});

describe('another version', () => {
  it('older: a backup without pictures is read as ever', async () => {
    const { articles, pictures } = await read(await sealedBackup(JSON.stringify(one)));
    expect([articles, pictures]).toEqual([[one], []]);
  });

  it('older: an article is brought to the present one', async () => {
    const { version, tags, read: _, favourite, marked, ...rest } = one;
    const old = { ...rest, version: 1 };
    expect((await read(await backupOf([old]))).articles).toEqual([one]);
    expect([version, tags, favourite, marked]).toEqual([VERSION, [], false, null]);
  });

  it('newer: the backup or an article in it says so', async () => {
    const newer = whole.replace('"version":2', '"version":3');
    await expect(read(newer)).rejects.toMatchObject({ trouble: 'newer' });
    const record = JSON.stringify({ version: VERSION + 1, anything: 'else' });
    await expect(read(await sealedBackup(record))).rejects.toMatchObject({ trouble: 'newer' });
  });

  it('none at all is damage', async () => {
    await expect(read(whole.replace('"version":2', '"version":0'))).rejects.toMatchObject({
      trouble: 'damaged',
    });
  });
});
