import WORDS from './cues.json' with { type: 'json' };

/**
 * The groups, in the order of the traits, of words that say what a short line is for, in the
 * languages that news is most written in: single words, and pairs joined by an underscore. They are
 * hints for the learned judge, which weighs them with everything else; none decides alone.
 */
export const CUES = Object.keys(WORDS);

const MASKS = new Map<string, number>();
/** With the groups of a word: that pairs begin with it. */
const BEGINS_PAIR = 1 << 30;
for (const [group, words] of Object.values(WORDS).entries())
  for (const entry of words.split(' ')) {
    const [first = '', second] = entry.split('_');
    const key = second ? `${first} ${second}` : entry;
    MASKS.set(key, (MASKS.get(key) ?? 0) | (1 << group));
    if (second) MASKS.set(first, (MASKS.get(first) ?? 0) | BEGINS_PAIR);
  }

/** Which groups of cues a list of lower-case words holds, as bits: in the first two, in the last four, anywhere. */
export function cuesOf(words: string[]): { first: number; last: number; any: number } {
  const cues = { first: 0, last: 0, any: 0 };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    let mask = MASKS.get(word) ?? 0;
    if (mask & BEGINS_PAIR)
      mask = (mask ^ BEGINS_PAIR) | (MASKS.get(`${word} ${words[i + 1]}`) ?? 0);
    if (!mask) continue;
    cues.any |= mask;
    if (i < 2) cues.first |= mask;
    if (i >= words.length - 4) cues.last |= mask;
  }
  return cues;
}
