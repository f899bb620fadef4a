import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/compare/in-page.ts';
import { type Label, nameOf } from '../../scripts/compare/labels.ts';
import { qualityOf } from '../../scripts/compare/quality.ts';

const story = 'The last ferry of the evening left the harbour without its captain on Friday.';
const label = (rest: Partial<Label> = {}): Label => ({
  ...{ text: story, summary: null, title: 'No captain', authors: ['Ana Ruiz'] },
  ...{ published: '2026-03-06T18:00:00+01:00', measure: 'shingles', ...rest },
});
const answer = (rest: Partial<Answer> = {}): Answer => ({
  ...{ text: story, title: 'No Captain', author: 'By Ana Ruiz' },
  ...{ published: '2026-03-06T17:00:00Z', times: [1], ...rest },
});
const quality = (own: Partial<Label>, got: Partial<Answer>) =>
  qualityOf([{ label: label(own), answer: answer(got) }]);

describe('qualityOf', () => {
  it('gives all to what is as it is labelled', () => {
    expect(quality({}, {})).toEqual({
      ...{ f1: 1, kept: 1, foreign: 0, title: 1, author: 1, date: 1 },
    });
  });

  it('counts what is not of the article', () => {
    const { kept, foreign } = quality({}, { text: `${story} Sign up for our letter of the week.` });
    expect(kept).toBe(1);
    // Eight words more, each ending one run of four.
    expect(foreign).toBeCloseTo(8 / 19);
  });

  it('counts what of the article is not there', () => {
    const { kept, foreign } = quality(
      {},
      { text: 'The last ferry of the evening left the harbour' },
    );
    expect(kept).toBeCloseTo(6 / 11);
    expect(foreign).toBe(0);
  });

  it('takes the standfirst as text or not, whichever fits', () => {
    const summary = 'Nobody knows where the captain was.';
    expect(quality({ summary }, {}).f1).toBe(1);
    expect(quality({ summary }, { text: `${summary}\n\n${story}` }).f1).toBe(1);
  });

  it('says nothing of what no label tells, or the tool never does', () => {
    expect(quality({ authors: [], title: null }, {})).toMatchObject({ author: null, title: null });
    expect(quality({}, { author: null, published: null })).toMatchObject({
      ...{ author: null, date: null, title: 1 },
    });
  });

  it('wants the day right, in whatever zone it is written', () => {
    expect(quality({}, { published: '2026-03-06' }).date).toBe(1);
    expect(quality({}, { published: '2026-03-07' }).date).toBe(0);
    const night = { published: '2026-03-06T00:30:00+01:00' };
    expect(quality(night, { published: '2026-03-05T23:30:00Z' }).date).toBe(1);
  });

  it('lets a page without an answer count as lost, not as foreign', () => {
    const pages = [answer(), answer({ text: '' })].map((got) => ({ label: label(), answer: got }));
    expect(qualityOf(pages)).toMatchObject({ kept: 0.5, foreign: 0 });
  });
});

describe('nameOf', () => {
  it.each([
    ['corpus/html/page-7.html.gz', 'page-7'],
    ['page-7.html', 'page-7'],
    ['at-Post_2025_06_05.html.gz', 'at-Post_2025_06_05'],
    ['page-7', 'page-7'],
  ])('%s is %s', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});
