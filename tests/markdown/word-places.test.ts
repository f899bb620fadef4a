import { expect, it } from 'vitest';
import { seeded } from '../../scripts/train/seeded.ts';
import { countIn, WordPlaces } from '../../utils/markdown/word-places.ts';

it('counts pieces whose ends may be parts of words, none over another', () => {
  const places = new WordPlaces('so it is said: so it is. no it isn’t, also it is so');
  expect(places.countOf('so it is', 9)).toBe(3);
  expect(places.countOf('it', 9)).toBe(4);
  expect(places.countOf('so it was', 9)).toBe(0);
  expect(places.countOf('so it is', 2)).toBe(2);
  expect(new WordPlaces('a b a b a').countOf('a b a', 9)).toBe(1);
});

it('counts as a reading of the whole text does, whatever its spaces', () => {
  const random = seeded(7);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const written = (length: number) =>
    Array.from({ length: random() * length }, () => pick(['a', 'b', 'ab', ' ', '  ', '\n'])).join(
      '',
    );
  for (let i = 0; i < 5000; i++) {
    const text = written(40);
    const from = Math.floor(random() * text.length);
    const piece = (random() < 0.5 ? written(8) : text.slice(from, from + 6)) || 'a';
    expect(new WordPlaces(text).countOf(piece, 2), JSON.stringify([text, piece])).toBe(
      countIn(text, piece, 2),
    );
  }
});
