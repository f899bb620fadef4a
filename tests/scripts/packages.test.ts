import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { differences, sumsIn, writeSums } from '../../scripts/release/packages.ts';

// The sum of no bytes at all, as sha256sum tells it.
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('sums up the packages of a folder in order of name, and nothing else', async () => {
  const folder = await makeTempFolder();
  for (const name of ['b.zip', 'a.zip', 'a.json']) writeFileSync(join(folder, name), '');
  expect([...sumsIn(folder)]).toEqual([
    ['a.zip', EMPTY],
    ['b.zip', EMPTY],
  ]);
  expect(writeSums(folder)).toBe(`${EMPTY}  a.zip\n${EMPTY}  b.zip\n`);
});

it('names each package that is another, or that only one build has', () => {
  const one = new Map([
    ['a.zip', '1'],
    ['b.zip', '2'],
    ['c.zip', '3'],
  ]);
  const other = new Map([
    ['a.zip', '1'],
    ['b.zip', '9'],
    ['d.zip', '4'],
  ]);
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual([
    'b.zip is not the same in both builds.',
    'c.zip was built only once.',
    'd.zip was built only once.',
  ]);
});
