import { describe, expect, it } from 'vitest';
import { placesIn, type Snippet, snippetOf } from '../../../utils/library/search/snippet.ts';

const seek = (...terms: string[]) => ({ terms: new Set(terms), phrases: [] });
const shown = (snippet: Snippet | null) =>
  snippet?.found.map(({ start, end }) => snippet.text.slice(start, end));

describe('snippetOf', () => {
  const text =
    'The bridge over the Lune reopened on Monday. Mr. Odo was late.\n\n' +
    'A ferry took its place for nine years. The Ferry’s crew crossed the bridge last.';

  it('is the sentence with the most different words, with their places', () => {
    const snippet = snippetOf(text, seek('ferry', 'bridge'));
    expect(snippet?.text).toBe('The Ferry’s crew crossed the bridge last.');
    expect(shown(snippet)).toEqual(['Ferry', 'bridge']);
  });

  it('is the first of equals, and whole', () => {
    expect(snippetOf(text, seek('ferry'))?.text).toBe('A ferry took its place for nine years.');
    expect(snippetOf(text, seek('late'))?.text).toBe('Mr. Odo was late.');
  });

  it('prefers a phrase to its words apart', () => {
    const snippet = snippetOf('Nine bridges, nine years. It took nine long years. Nine years on.', {
      terms: new Set(['nine', 'bridges']),
      phrases: [['nine', 'years']],
    });
    expect(shown(snippet)).toEqual(['Nine', 'bridges', 'nine years']);
    const other = snippetOf('A bridge and a ferry. It took nine years.', {
      terms: new Set(['bridge', 'ferry']),
      phrases: [['nine', 'years']],
    });
    expect(shown(other)).toEqual(['nine years']);
  });

  it('is null where nothing stands in the text', () => {
    expect(snippetOf(text, seek('tunnel'))).toBeNull();
    expect(snippetOf('', seek('tunnel'))).toBeNull();
  });

  it('cuts a long sentence between words, around the first place', () => {
    const long = `${'and the wind blew on '.repeat(30)}until the harbour ${'lay still and '.repeat(30)}slept.`;
    const snippet = snippetOf(long, seek('harbour'));
    expect(shown(snippet)).toEqual(['harbour']);
    expect(snippet?.text.length).toBeLessThan(300);
    expect(snippet?.cut).toEqual({ start: true, end: true });
    expect(long.split(' ')).toEqual(expect.arrayContaining(snippet?.text.split(' ') ?? []));
    expect(snippetOf(long, seek('wind'))?.cut).toEqual({ start: false, end: true });
    expect(snippetOf(long, seek('slept'))?.cut).toEqual({ start: true, end: false });
  });
});

describe('placesIn', () => {
  it('gives no place within another', () => {
    const places = placesIn('night ferry night', {
      terms: new Set(['night', 'ferry']),
      phrases: [['night', 'ferry']],
    });
    expect(places).toEqual([
      { start: 0, end: 11 },
      { start: 12, end: 17 },
    ]);
  });
});
