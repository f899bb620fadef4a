import { expect, it } from 'vitest';
import { writeSize } from '../../utils/backup/write-size.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [15_600, '16 kB'],
  [1_440_000, '1.4 MB'],
  [2_000_000_000, '2 GB'],
  [7_000_000_000_000, '7,000 GB'],
])('writes %d bytes as %s', (bytes, size) => expect(writeSize(bytes, 'en')).toBe(size));
