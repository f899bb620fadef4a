import { expect, test } from 'vitest';
import { voicesFor } from '../../utils/reader/voices-for.ts';
import { voice } from './stand-in-engine.ts';

const langs = (voices: { lang: string }[]) => voices.map(({ lang }) => lang);

test('voices of the article’s very language come before those of the same one elsewhere', () => {
  const voices = [
    voice('en-US'),
    voice('pt-PT', { default: true }),
    voice('pt_BR'),
    voice('pt-BR'),
  ];
  expect(langs(voicesFor(voices, 'pt-BR'))).toEqual(['pt_BR', 'pt-BR', 'pt-PT']);
  expect(langs(voicesFor(voices, 'pt'))).toEqual(['pt-PT', 'pt_BR', 'pt-BR']);
});

test('there is none for a language that none speaks', () => {
  expect(voicesFor([voice('en-US'), voice('fra')], 'fr')).toEqual([]);
});

test('a voice that a server speaks is never taken: the article would leave the machine', () => {
  expect(voicesFor([voice('en-US', { localService: false })], 'en-US')).toEqual([]);
  expect(voicesFor([voice('en-US', { localService: false })], null)).toEqual([]);
});

test('where the page does not tell its language, the browser’s choice comes first', () => {
  const voices = [voice('de'), voice('en-US', { default: true })];
  expect(langs(voicesFor(voices, null))).toEqual(['en-US', 'de']);
});
