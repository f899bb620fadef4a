import { describe, expect, it } from 'vitest';
import { textFragment } from '../../utils/markdown/text-fragment.ts';

const URL_A = 'https://a.example/bridge';

function link(text: string, said: string, from = 0, elsewhere: string[] = []): string {
  const start = text.indexOf(said, from);
  return textFragment(URL_A, text, { start, end: start + said.length }, elsewhere);
}

describe('a text fragment', () => {
  it('holds the text, with what has a meaning there encoded', () => {
    expect(link('Well, a nine-year wait & more.', 'a nine-year wait & more')).toBe(
      `${URL_A}#:~:text=a%20nine%2Dyear%20wait%20%26%20more`,
    );
    expect(link('Yes, (no)', 'Yes, (no)')).toBe(`${URL_A}#:~:text=Yes%2C%20%28no%29`);
  });

  it('names a long text by its first and last words', () => {
    const long = `The first six words stand here ${'and then some '.repeat(20)}until the last six words end.`;
    expect(link(`Before. ${long} After.`, long)).toBe(
      `${URL_A}#:~:text=The%20first%20six%20words%20stand%20here,the%20last%20six%20words%20end.`.replace(
        'the%20last',
        'until%20the%20last',
      ),
    );
  });

  it('names one across paragraphs so too, since a text stands in one block', () => {
    expect(link('One two.\n\nThree four.', 'One two.\n\nThree four.')).toBe(
      `${URL_A}#:~:text=One%20two.,Three%20four.`,
    );
  });

  it('adds what stands beside it in its block where the text stands twice', () => {
    const text = 'She said it was at zero.\n\nThe meter was at zero on Monday.';
    expect(link(text, 'at zero', 30)).toBe(
      `${URL_A}#:~:text=The%20meter%20was-,at%20zero,-on%20Monday.`,
    );
    expect(link(text, 'at zero')).toBe(`${URL_A}#:~:text=She%20said%20it%20was-,at%20zero,-.`);
  });

  it('counts the title as a place where it may stand', () => {
    expect(link('It is at zero now.', 'at zero', 0, ['Ties At Zero'])).toContain('-,at%20zero,-');
  });

  it('follows a fragment that the address has already', () => {
    expect(textFragment(`${URL_A}#/story/7`, 'a b', { start: 0, end: 1 })).toBe(
      `${URL_A}#/story/7:~:text=a`,
    );
  });

  it('takes any characters', () => {
    expect(link('lone \ud800 half', 'lone \ud800 half')).toBe(
      `${URL_A}#:~:text=lone%20%EF%BF%BD%20half`,
    );
  });
});
