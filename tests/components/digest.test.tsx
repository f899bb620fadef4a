// @vitest-environment jsdom
import { screen, within } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Facts } from '../../components/facts.tsx';
import { Glance } from '../../components/glance.tsx';
import { Voices } from '../../components/voices.tsx';
import type { Quote, QuoteKind, Voice } from '../../utils/digest/digest.ts';
import type { Particular, ParticularKind } from '../../utils/digest/glance/particular.ts';
import type { Span } from '../../utils/span.ts';
import { speakEnglish } from './english.ts';

const text =
  'The ferry sails again on Monday. It had been in dock since May.\n\n' +
  'The crossing is “at zero”, said Ana Ruiz, master of the harbour. “We lost a summer.”\n\n' +
  'The mayor said the quay would be mended. “Not before time.”';

const spanOf = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const quote = (words: string, speaker: string | null, kind: QuoteKind = 'direct'): Quote => ({
  ...spanOf(words),
  text: words,
  kind,
  speaker,
  mention: null,
});
const particular = (kind: ParticularKind, words: string, name?: string): Particular => ({
  ...spanOf(words),
  kind,
  ...(name && { name }),
});
const particulars = [
  particular('date', 'Monday'),
  particular('date', 'May'),
  particular('person', 'Ana Ruiz', 'Ana Ruiz'),
];
const onPick = vi.fn();
const passages = { text, lang: 'en', dir: 'ltr' as const, current: null, onPick };
const show = (what: preact.ComponentChildren) => act(() => render(what, document.body));

beforeEach(() => {
  speakEnglish();
  onPick.mockClear();
  render(null, document.body);
});

describe('facts', () => {
  const facts = ['It had been in dock since May.', 'The ferry sails again on Monday.'].map(
    (words) => ({ ...spanOf(words), text: words }),
  );

  test('stand in their own order, and each leads to its place', async () => {
    await show(<Facts {...passages} facts={facts} particulars={[]} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(facts.map(({ text }) => text));
    buttons[1]?.click();
    expect(onPick).toHaveBeenCalledWith(facts[1]);
  });

  test('stand with their dates, figures and names in bold', async () => {
    await show(<Facts {...passages} facts={facts} particulars={particulars} />);
    const bold = [...document.querySelectorAll('b')].map(({ textContent }) => textContent);
    expect(bold).toEqual(['May', 'Monday']);
    expect(screen.getAllByRole('button')[0]?.textContent).toBe(facts[0]?.text);
  });

  test('the one that is marked in the page is told', async () => {
    await show(<Facts {...passages} facts={facts} particulars={[]} current={facts[1] ?? null} />);
    expect(screen.getByRole('button', { current: true }).textContent).toBe(facts[1]?.text);
  });

  test('an article without any says so', async () => {
    await show(<Facts {...passages} facts={[]} particulars={[]} />);
    expect(screen.getByText('No sentence here stands out as a key fact.')).toBeTruthy();
  });
});

describe('the glance', () => {
  test('has a row for each kind there is, and each cell leads to its place', async () => {
    await show(<Glance {...passages} particulars={particulars} />);
    const rows = screen.getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual(['DatesMondayMay', 'PeopleAna Ruiz']);
    screen.getByRole('button', { name: 'May', hidden: true }).click();
    expect(onPick).toHaveBeenCalledWith(particulars[1]);
  });

  test('is folded, and its fold is reached by keyboard', async () => {
    await show(<Glance {...passages} particulars={particulars} />);
    const fold = screen.getByText('At a glance').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')).not.toBeNull();
  });

  test('shows a thing once, in full', async () => {
    const twice = [particular('person', 'Ruiz', 'Ana Ruiz'), ...particulars];
    await show(<Glance {...passages} particulars={twice} />);
    expect(screen.getAllByRole('row', { hidden: true }).at(-1)?.textContent).toBe('PeopleAna Ruiz');
  });

  test('shows six of a kind, and the others on demand', async () => {
    const many = 'abcdefgh'.split('').map((letter) => particular('place', letter));
    await show(<Glance {...passages} particulars={many} />);
    const more = screen.getByRole('button', { name: '2 more', hidden: true });
    await act(() => more.click());
    expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(8);
  });

  test('is not there where there is nothing in it', async () => {
    await show(<Glance {...passages} particulars={[]} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('voices', () => {
  const quotes = [
    quote('at zero', 'Ana Ruiz', 'partial'),
    quote('We lost a summer.', 'Ana Ruiz'),
    quote('the quay would be mended', 'The mayor', 'indirect'),
    quote('Not before time.', null),
  ];
  const voices: Voice[] = [
    { speaker: 'Ana Ruiz', role: spanOf('master of the harbour'), quotes: [0, 1] },
    { speaker: 'The mayor', role: null, quotes: [2] },
    { speaker: null, role: null, quotes: [3] },
  ];

  test('have what they say below their name, and quotes of nobody come under a plain heading', async () => {
    await show(<Voices {...passages} voices={voices} quotes={quotes} />);
    const names = screen.getAllByRole('heading', { level: 3 });
    expect(names.map((name) => name.textContent)).toEqual([
      'Ana Ruiz',
      'The mayor',
      'Speaker unclear',
    ]);
    const ruiz = names[0]?.closest('.voice') as HTMLElement;
    expect(within(ruiz).getAllByRole('button')).toHaveLength(2);
    within(ruiz)
      .getByRole('button', { name: /We lost a summer/ })
      .click();
    expect(onPick).toHaveBeenCalledWith(quotes[1]);
  });

  test('have the role that the article gives them, in its words', async () => {
    await show(<Voices {...passages} voices={voices} quotes={quotes} />);
    expect(screen.getByText('master of the harbour')).toBeTruthy();
  });

  test('show how much each says in their own words', async () => {
    await show(<Voices {...passages} voices={voices} quotes={quotes} />);
    // 6 + 14 letters, and 14; what the mayor is reported to have said is not quoted.
    expect(screen.getAllByText(/of the quoted words/).map((share) => share.textContent)).toEqual([
      '59% of the quoted words',
      '41% of the quoted words',
    ]);
  });

  test('a lone voice needs no share', async () => {
    await show(<Voices {...passages} voices={voices.slice(0, 1)} quotes={quotes} />);
    expect(screen.queryByText(/of the quoted words/)).toBeNull();
  });

  test('a few quoted words stand within their sentence, and reported ones without marks', async () => {
    await show(<Voices {...passages} voices={voices} quotes={quotes} />);
    const few = screen.getByRole('button', { name: /at zero/ });
    expect(few.textContent).toBe('The crossing is at zero, said Ana Ruiz, master of the …');
    expect(few.querySelector('q')?.textContent).toBe('at zero');
    expect(screen.getByRole('button', { name: /quay/ }).querySelector('q')).toBeNull();
  });

  test('a long list is folded until it is asked for', async () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...quote('at zero', 'Ana Ruiz'),
      start: i,
    }));
    const voice = { speaker: 'Ana Ruiz', role: null, quotes: [...many.keys()] };
    await show(<Voices {...passages} voices={[voice]} quotes={many} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    await act(() => screen.getByRole('button', { name: 'Show 3 more quotes' }).click());
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  test('an article without quotes says so', async () => {
    await show(<Voices {...passages} voices={[]} quotes={[]} />);
    expect(screen.getByText('Nobody is quoted in this article.')).toBeTruthy();
  });
});
