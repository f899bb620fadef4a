import { fold, mean } from '../train/facts-measures.ts';
import { f1, type Match, shingleMatch, wordMatch } from '../train/judge-measures.ts';
import type { Answer } from './in-page.ts';
import type { Label } from './labels.ts';

/** Shares from 0 to 1; null where no label tells, or where the tool never does. */
export interface Quality {
  f1: number;
  /** How much of the articles is there. */
  kept: number;
  /** How much of what is there is none of theirs. */
  foreign: number;
  title: number | null;
  author: number | null;
  date: number | null;
}

/** One tool's figures on labelled pages. */
export function qualityOf(pages: { label: Label; answer: Answer }[]): Quality {
  const matches = pages.map(({ label, answer }) => matchOf(label, answer.text));
  // A page of which a tool gives nothing is none that it gives something foreign on.
  const precision = mean(
    matches.flatMap((match, i) => (pages[i]?.answer.text ? match.precision : [])),
  );
  const recall = mean(matches.map((match) => match.recall));
  const isWords = pages[0]?.label.measure === 'words';
  const given = (field: 'author' | 'published') =>
    pages.some(({ answer }) => answer[field]) ? pages : [];
  return {
    f1: isWords ? mean(matches.map(f1)) : f1({ precision, recall }),
    kept: recall,
    foreign: 1 - precision,
    title: share(pages, ({ label: { title }, answer }) =>
      title ? fold(title) === fold(answer.title ?? '') : null,
    ),
    author: share(given('author'), ({ label, answer }) => hasAuthors(label.authors, answer.author)),
    date: share(given('published'), ({ label: { published }, answer }) =>
      published ? isSameDay(published, answer.published) : null,
    ),
  };
}

function matchOf({ text, summary, measure }: Label, got: string): Match {
  const match = measure === 'words' ? wordMatch : shingleMatch;
  const bare = match(text, got);
  const whole = summary ? match(`${summary}\n\n${text}`, got) : bare;
  return f1(whole) > f1(bare) ? whole : bare;
}

/** Each labelled author's last name stands in the line; null without labels. */
function hasAuthors(authors: string[], line: string | null): boolean | null {
  const names = authors.flatMap((author) => fold(author).split(' ').at(-1) || []);
  const words = fold(line ?? '').split(' ');
  return names.length ? names.every((name) => words.includes(name)) : null;
}

/** The same day in the zone that each is written in, or the same moment. */
function isSameDay(labelled: string, got: string | null): boolean {
  if (!got) return false;
  const moment = (date: string) => new Date(date.replace(' ', 'T')).getTime();
  return labelled.slice(0, 10) === got.slice(0, 10) || moment(labelled) === moment(got);
}

function share<T>(pages: T[], is: (page: T) => boolean | null): number | null {
  const told = pages.flatMap((page) => is(page) ?? []);
  return told.length ? mean(told.map(Number)) : null;
}
