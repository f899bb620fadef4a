import { describe, expect, it } from 'vitest';
import { makeDigest } from '../../utils/digest/make-digest.ts';

const NOTHING = { title: null, dek: null, lang: 'en' };
const STORY = [
  'Maria Keller, the director of the Norden Water Authority, said on Friday that the dam was “beyond repair” and would be closed.',
  '“We have known this for a decade,” Keller said. “Nobody wanted to pay for it.”',
  'The closure will affect 12,000 homes in the valley, according to the authority.',
  '“It is a scandal,” said Tom Okafor, a farmer whose fields lie below the dam. “They told us it was safe.”',
  'She rejected the charge. “We told them every year,” she said.',
].join('\n\n');

const speakers = (text: string) =>
  makeDigest(text, NOTHING).quotes.map(({ text: words, speaker }) => [words, speaker]);

describe('makeDigest', () => {
  it('names who said what by the fullest name', () => {
    expect(speakers(STORY)).toEqual([
      ['beyond repair', 'Maria Keller'],
      ['We have known this for a decade,', 'Maria Keller'],
      ['Nobody wanted to pay for it.', 'Maria Keller'],
      ['The closure will affect 12,000 homes in the valley', 'Norden Water Authority'],
      ['It is a scandal,', 'Tom Okafor'],
      ['They told us it was safe.', 'Tom Okafor'],
      ['rejected the charge', 'Maria Keller'],
      ['We told them every year,', 'Maria Keller'],
    ]);
  });

  it('gives a voice the role that stands beside the name', () => {
    const { voices } = makeDigest(STORY, NOTHING);
    const roles = voices.map(({ role }) => role && STORY.slice(role.start, role.end));
    expect(roles).toEqual([
      'the director of the Norden Water Authority',
      'a farmer whose fields lie below the dam',
      null,
    ]);
  });

  it('keeps what is quoted in a language it has not learned, and guesses no one', () => {
    const text = [
      'وقالت وزيرة النقل سعاد منصور: «لن ننتظر عشرين عاماً أخرى كي نصلح ما كسرناه بأيدينا».',
      'وتحمل القطارات اسم «نجمة الساحل» منذ افتتاح الخط الأول قبل نصف قرن.',
    ].join('\n\n');
    const { quotes } = makeDigest(text, { ...NOTHING, lang: 'ar' });
    expect(quotes.map(({ text: words, speaker }) => [words, speaker])).toEqual([
      ['لن ننتظر عشرين عاماً أخرى كي نصلح ما كسرناه بأيدينا', null],
    ]);
  });

  it('shows one of the facts that differ in a number alone', () => {
    const entries = [3, 5, 8, 11, 14, 17].map(
      (n) => `The average wait at the crossing fell by ${n} minutes.`,
    );
    const { facts } = makeDigest(['The port has a new quay.', ...entries].join('\n\n'), NOTHING);
    expect(facts.filter(({ text }) => /average wait/.test(text))).toHaveLength(1);
  });

  it('gives nothing for a text without words', () => {
    for (const text of ['', ' \n\n ', '”', '“', '"""\n\n\'']) {
      const { facts, quotes, voices } = makeDigest(text, NOTHING);
      expect([facts, quotes, voices]).toEqual([[], [], []]);
    }
  });

  it('keeps every fact, quote, mention and role an exact span, whatever the text', () => {
    const pieces = [
      ...'“”"‘’\'«»„「」()…,.—:',
      '\n\n',
      '\n',
      ' ',
      'said',
      'Maria Keller',
      'she',
      'according to',
      'مرحبا',
      '你好',
      '😀',
      'Mr.',
      '5.2%',
    ];
    let seed = 7;
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    for (let round = 0; round < 300; round++) {
      let text = round % 3 ? '' : STORY;
      for (let i = 0; i < 60; i++) {
        const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
        const at = Math.floor(next() * (text.length + 1));
        text = round % 3 ? `${text}${piece} ` : text.slice(0, at) + piece + text.slice(at);
      }
      const { facts, quotes, voices } = makeDigest(text, NOTHING);
      for (const { start, end, text: words } of [...facts, ...quotes])
        expect(words).toBe(text.slice(start, end));
      for (const span of [
        ...quotes.map(({ mention }) => mention),
        ...voices.map(({ role }) => role),
      ])
        if (span)
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
    }
  });

  it('takes a huge paragraph in time that grows with its length', () => {
    const time = (copies: number) => {
      const text = STORY.replaceAll('\n\n', ' ').concat(' ').repeat(copies);
      const start = performance.now();
      makeDigest(text, NOTHING);
      return performance.now() - start;
    };
    time(20);
    expect(time(200)).toBeLessThan(40 * time(20) + 1000);
  });

  it('takes a sentence that never ends in time that grows with its length', () => {
    const time = (copies: number) => {
      const start = performance.now();
      makeDigest('Keller said that the dam was broken and '.repeat(copies), NOTHING);
      return performance.now() - start;
    };
    time(200);
    expect(time(4000)).toBeLessThan(40 * time(200) + 1000);
  });
});
