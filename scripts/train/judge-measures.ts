import { wordsOf } from './facts-measures.ts';

export interface Match {
  precision: number;
  recall: number;
}

/** Share of the shingles of four words that a text has in common with the labelled one, as article-extraction-benchmark counts. */
export function shingleMatch(labelled: string, text: string): Match {
  return matchOf(shingles(wordsOf(labelled)), shingles(wordsOf(text)));
}

/** The same for single words in lower case, as WCXB counts. */
export function wordMatch(labelled: string, text: string): Match {
  return matchOf(wordsOf(labelled.toLowerCase()), wordsOf(text.toLowerCase()));
}

export function f1({ precision, recall }: Match): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function matchOf(wanted: string[], got: string[]): Match {
  const counts = new Map<string, number>();
  for (const item of wanted) counts.set(item, (counts.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of got) {
    const left = counts.get(item) ?? 0;
    if (!left) continue;
    shared++;
    counts.set(item, left - 1);
  }
  return {
    precision: got.length ? shared / got.length : Number(!wanted.length),
    recall: wanted.length ? shared / wanted.length : Number(!got.length),
  };
}

function shingles(words: string[]): string[] {
  if (words.length < 4) return words.length ? [words.join(' ')] : [];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}
