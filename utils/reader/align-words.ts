/** A stretch of words that says nearly what was looked for. */
export interface Stretch {
  /** Index of its first word. */
  from: number;
  /** Index after its last. */
  to: number;
  /** How many words differ: changed, added or gone. */
  changes: number;
}

/**
 * Every stretch of `words` that is `wanted` but for so many words, the best of each place.
 * Sellers' algorithm: edit distance where the stretch may begin anywhere (P. H. Sellers, "The theory
 * and computation of evolutionary distances", 1980), on words instead of letters, so that one changed
 * word counts one however long it is.
 */
export function alignWords(wanted: string[], words: string[], mostChanges: number): Stretch[] {
  // A column for each word: the least changes to end `wanted.slice(0, i)` here, and where that begins.
  let cost = wanted.map((_, i) => i + 1);
  let begin = wanted.map(() => 0);
  const found: Stretch[] = [];
  for (const [at, word] of words.entries()) {
    const [nextCost, nextBegin]: [number[], number[]] = [[], []];
    for (const [i, part] of wanted.entries()) {
      const diagonal = (i ? (cost[i - 1] ?? 0) : 0) + (part === word ? 0 : 1);
      const added = (cost[i] ?? 0) + 1;
      const gone = (i ? (nextCost[i - 1] ?? 0) : 0) + 1;
      const least = Math.min(diagonal, added, gone);
      nextCost.push(least);
      // Of equal ways the one that keeps what was found, so that the stretch begins with its own word.
      if (least === added) nextBegin.push(begin[i] ?? at);
      else if (least === diagonal) nextBegin.push(i ? (begin[i - 1] ?? at) : at);
      else nextBegin.push(i ? (nextBegin[i - 1] ?? at) : at + 1);
    }
    [cost, begin] = [nextCost, nextBegin];
    const [changes, from] = [cost.at(-1) ?? mostChanges + 1, begin.at(-1) ?? at];
    if (changes > mostChanges || from > at) continue;
    const last = found.at(-1);
    if (last?.from !== from) found.push({ from, to: at + 1, changes });
    // Of equal ones the longer: a word changed at the end is likelier than one gone.
    else if (changes <= last.changes) found.splice(-1, 1, { from, to: at + 1, changes });
  }
  return found;
}
