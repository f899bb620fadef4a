import type { Reading } from '../reading.ts';

/** The entries of a live blog, or the items of a numbered list, where an article is made of them. */
export interface Entries {
  /** For each entry, its sentences as a range of indexes: the newest first in a live blog. */
  ranges: { from: number; to: number }[];
  /** For sentences that begin with a time or a number, how many characters that is. */
  marks: Map<number, number>;
}

const FEWEST = 4;
/** Shares of an article's sentences before its first mark and from its last: with more it is a story with a list. */
const MOST_BEFORE = 1 / 3;
const MOST_AFTER = 1 / 2;
/** "14:32", "2:45 a.m. ET", "9 pm –", alone or before the entry's words. */
const TIME =
  /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))? ?(?<half>[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?(?:\s*[-–—:|,]\s*|\s+|$)(?!percent|per cent|million|billion)/u;
const NUMBER = /^(?<number>\d{1,2})[.)]\s+/u;

/** What an article is made of, or null where it is one story. */
export function entriesOf(reading: Reading): Entries | null {
  return entriesBy(reading, timeOf, 'live') ?? entriesBy(reading, numberOf, 'list');
}

interface Mark {
  length: number;
  /** Minutes of the day, or the item's number. */
  value: number;
}

function timeOf(paragraph: string): Mark | null {
  const found = TIME.exec(paragraph);
  const { hour, minute, half } = found?.groups ?? {};
  if (!found || (minute === undefined && half === undefined)) return null;
  const late = half?.startsWith('p') ? 12 : 0;
  return {
    length: found[0].length,
    value: ((Number(hour) % (half ? 12 : 24)) + late) * 60 + Number(minute ?? 0),
  };
}

function numberOf(paragraph: string): Mark | null {
  const found = NUMBER.exec(paragraph);
  return found && { length: found[0].length, value: Number(found.groups?.number) };
}

function entriesBy(
  { text, paragraphs, sentences }: Reading,
  markOf: (paragraph: string) => Mark | null,
  kind: 'live' | 'list',
): Entries | null {
  const found: { sentence: number; mark: Mark }[] = [];
  sentences.forEach(({ paragraph }, sentence) => {
    if (sentence > 0 && sentences[sentence - 1]?.paragraph === paragraph) return;
    const { start = 0, end = 0 } = paragraphs[paragraph] ?? {};
    const mark = markOf(text.slice(start, Math.min(end, start + 40)));
    if (mark) found.push({ sentence, mark });
  });
  const steps = found.slice(1).map(({ mark }, i) => mark.value - (found[i]?.mark.value ?? 0));
  const first = found[0]?.sentence ?? 0;
  const last = found.at(-1)?.sentence ?? 0;
  const size = sentences.length;
  if (found.length < FEWEST || first > MOST_BEFORE * size || size - last > MOST_AFTER * size)
    return null;
  if (kind === 'list' && !steps.every((step) => step === steps[0] && Math.abs(step) === 1))
    return null;
  const ranges = found.map(({ sentence }, i) => ({
    from: sentence,
    to: found[i + 1]?.sentence ?? sentences.length,
  }));
  // Past midnight the clock falls in a blog that grows downwards: most steps decide.
  const oldestFirst = steps.filter((step) => step > 0).length * 2 > steps.length;
  return {
    ranges: kind === 'live' && oldestFirst ? ranges.reverse() : ranges,
    marks: new Map(found.map(({ sentence, mark }) => [sentence, mark.length])),
  };
}
