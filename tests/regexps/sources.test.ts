import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growthOf } from '../../scripts/regexps/growth-of.ts';
import { literalsIn } from '../../scripts/regexps/literals.ts';

/**
 * Patterns that grow with the square of what they read, each with what bounds that. By file, and by
 * how the pattern begins.
 */
const BOUNDED: Record<string, [start: string, bound: string][]> = {
  'utils/article/metadata/author-names.ts': [
    [String.raw`\s*(?:,|;|\/|`, 'LONGEST characters of a line'],
    [String.raw`\([^)]*\)?|`, 'LONGEST characters of a line'],
  ],
  'utils/article/metadata/visible-lines.ts': [
    [String.raw`(?:^|\s|[|•·])(?:source|`, 'LONGEST characters of a line'],
  ],
  'utils/cite/person.ts': [
    ['^(.* .*?),? ', 'LONGEST characters of a name'],
    ['^([^,]+),', 'LONGEST characters of a name'],
  ],
  'utils/digest/glance/amounts.ts': [
    [String.raw`(?:\p{Lu}[\p{L}.]*|`, '12 characters before a number'],
  ],
  'utils/digest/text/sentences.ts': [
    [String.raw`(?<![\p{L}\p{N}])(`, 'NEAR characters before a break'],
  ],
  'utils/library/search/query.ts': [
    [String.raw`(?:([\p{L}]+):)?`, 'where no name is, the last way takes what was read'],
  ],
  'utils/library/search/words.ts': [
    [String.raw`\p{N}+(?:[.,]\p{N}+)+|`, 'the second way takes what the first has read'],
  ],
  'utils/markdown/template/parse-template.ts': [
    ['(?<=^|', 'spaces at the start of a line of the reader’s own template'],
  ],
  'utils/page/title-of-tab.ts': [['^(.{20,}?)', 'a tab’s title has no two spaces side by side']],
  'utils/pictures/picture-addresses.ts': [
    [String.raw`<img\b`, 'HTML as the clip writes it, where each tag has its end'],
  ],
};

const literals = literalsIn('{utils,components,entrypoints}/**/*.{ts,tsx}');
const boundOf = (place: string, source: string) =>
  BOUNDED[place.replace(/:\d+$/, '')]?.find(([start]) => source.startsWith(start));

describe('the patterns of the sources', () => {
  it('take time in proportion to the text, or the square of what code bounds', {
    timeout: 120_000,
  }, () => {
    expect(literals.length).toBeGreaterThan(600);
    const used = new Set<unknown>();
    const slow = literals.flatMap(({ place, source, flags }) => {
      const { degree, beyond } = growthOf(source, flags);
      const bound = boundOf(place, source);
      if (degree > 1 && bound) used.add(bound);
      const isFine = degree === 1 || (degree === 2 && bound);
      return isFine && !beyond.length ? [] : [`${place} ${degree} ${beyond} /${source}/${flags}`];
    });
    expect(slow).toEqual([]);
    // None is listed that is not there any more.
    expect(
      Object.values(BOUNDED)
        .flat()
        .filter((bound) => !used.has(bound)),
    ).toEqual([]);
  });
});

describe('the patterns that are put together', () => {
  const made = new Map<string, [source: string, flags: string]>();
  const Plain = RegExp;

  beforeAll(async () => {
    globalThis.RegExp = new Proxy(Plain, {
      construct(target, args: [string, string?]) {
        const pattern: RegExp = Reflect.construct(target, args);
        made.set(String(pattern), [pattern.source, pattern.flags]);
        return pattern;
      },
    });
    for (const file of globSync('utils/**/*.ts'))
      if (readFileSync(file, 'utf8').includes('new RegExp(')) await import(resolve(file));
    const { clip } = await import('../../utils/article/clip.ts');
    const { makeDigest } = await import('../../utils/digest/make-digest.ts');
    const { window } = new JSDOM(readFileSync('tests/sample/index.html', 'utf8'));
    const article = clip(window.document, 'https://paper.example/story');
    if (article) makeDigest(article.text, article);
  });

  afterAll(() => {
    globalThis.RegExp = Plain;
  });

  it('take time in proportion to the text', { timeout: 120_000 }, () => {
    globalThis.RegExp = Plain;
    expect(made.size).toBeGreaterThan(15);
    const slow = [...made.values()].flatMap(([source, flags]) => {
      const { degree, beyond } = growthOf(source, flags);
      return degree > 1 || beyond.length ? [`${degree} ${beyond} /${source}/${flags}`] : [];
    });
    expect(slow).toEqual([]);
  });
});
