import { expect, test } from 'vitest';
import { factVerdicts, quoteVerdicts } from '../../scripts/digest-report/compare.ts';
import type { LabelledPage } from '../../scripts/digest-report/labelled-pages.ts';
import { markedText } from '../../scripts/digest-report/marked-text.ts';

const text = 'Berg & Co. said “the quay <is> done”.\n\nIt opens in May.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const quote = { ...span('the quay <is> done'), kind: 'direct' as const, mention: null };
const digest = {
  facts: [span('It opens in May.'), span('said “the quay')],
  quotes: [{ ...quote, speaker: 'Berg & Co.' }],
  voices: [],
};

test('spans that cross are marked piece by piece, and what the page says is escaped', () => {
  const hues = new Map([['Berg & Co.', 40]]);
  const q = '<q class="direct" title="Berg &amp; Co." style="--hue: 40">';
  expect(markedText(text, digest, hues)).toBe(
    `Berg &amp; Co. <sup>2</sup><mark>said “</mark><mark>${q}the quay</q></mark>` +
      `${q} &lt;is&gt; done</q>”.</p><p><sup>1</sup><mark>It opens in May.</mark>`,
  );
});

test('a label is right, wrong in its speaker, or not found; a fact is stated by the first that does', () => {
  const label = (words: string, speaker: string | null) => ({ text: words, speaker, aliases: [] });
  const page: Pick<LabelledPage, 'digest' | 'labels'> = {
    digest,
    labels: {
      corpus: 'made',
      id: '1',
      url: 'https://example.org/',
      quotes: [
        label('The quay <is> done', 'Berg & Co'),
        label('the quay <is> done', 'Ruiz'),
        label('no such words', null),
      ],
      facts: [
        { fact: 'Opening', weight: 3, support: ['closes', 'opens in May'] },
        { fact: 'Price', weight: 1, support: ['kronor'] },
      ],
    },
  };
  expect(quoteVerdicts(page).map(({ verdict }) => verdict)).toEqual([
    'right',
    'wrong speaker',
    'not found',
  ]);
  expect(factVerdicts(page).map(({ statedBy }) => statedBy)).toEqual([0, -1]);
});
