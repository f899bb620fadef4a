import type { Reading } from '../reading.ts';
import type { Language } from './languages.ts';
import { isGiven, nameAt } from './names.ts';
import { wordsIn } from './words.ts';

/** The full names of an article by their last word in lower case. */
export type FullNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds every name of two words or more. */
export function fullNamesIn(reading: Reading, language: Language): FullNames {
  const found = new Map<string, Set<string>>();
  for (const sentence of reading.sentences) {
    const words = wordsIn(reading, sentence);
    for (let i = 0; i < words.length; i++) {
      if (!words[i]?.isCapital || words[i]?.isMark) continue;
      const name = nameAt(words, i, language);
      if (!name) continue;
      i = name.last - 1;
      if (name.words.length < 2) continue;
      // A capital at the sentence’s start may be any word.
      if (name.first === 0 && !isGiven(name.words[0] ?? '', language)) continue;
      const key = name.words.at(-1)?.toLowerCase() ?? '';
      const names = found.get(key) ?? new Set<string>();
      found.set(key, names);
      const full = name.words.join(' ').replaceAll('’ ', '’');
      names.add(full);
    }
  }
  return found;
}

/** The fullest name of the article that the words are the end of, where it is one alone. */
export function fullName(
  words: string[],
  names: FullNames,
  language: Language,
  cited: boolean,
): string | null {
  const surname = words.at(-1)?.toLowerCase() ?? '';
  const written = words.join(' ');
  const declined = cited && language.code === 'ru';
  const found = new Set<string>();
  for (const [key, fulls] of names) {
    if (key !== surname && !(declined && isCaseOf(key, surname))) continue;
    for (const full of fulls) {
      const parts = full.toLowerCase().split(' ');
      const own = words.map((word) => word.toLowerCase());
      const fits =
        own.length <= parts.length &&
        own.every((word, i) => {
          const part = parts[parts.length - own.length + i] ?? '';
          return part === word || (declined && isCaseOf(part, word));
        });
      const isPerson = language.code !== 'de' || isGiven(parts[0] ?? '', language);
      if (fits && (words.length > 1 || isPerson) && !(declined && full === written))
        found.add(full);
    }
  }
  const longest = [...found].sort((a, b) => b.length - a.length);
  return longest.length === 1 ||
    (longest[0] && longest.slice(1).every((one) => longest[0]?.endsWith(one)))
    ? (longest[0] ?? null)
    : null;
}

/** Two cases of a Russian name differ in their last letters, and ё is often written е. */
function isCaseOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replaceAll('ё', 'е')) as [string, string];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && a.length - same <= 2 && b.length - same <= 3;
}
