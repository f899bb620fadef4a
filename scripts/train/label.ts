/** A candidate place of a segment in the gold text, in tokens. */
interface Place {
  segment: number;
  start: number;
  end: number;
  matched: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const tokensOf = (text: string): string[] => text.match(WORD) ?? [];
const SHINGLE = 4;

/**
 * How much of each segment is the article's, by a labelled text: 0 to 1.
 *
 * Each segment is laid on the gold text by its 4-word shingles; of the places found, the chain that
 * keeps document order and covers most tokens counts (weighted longest increasing subsequence).
 * A copy outside the chain is the article's only where the chain leaves its place uncovered, so a
 * paragraph repeated in a teaser is labelled once. Segments of fewer than four words are the
 * article's where the gap between their neighbours' places holds just these words.
 * @param kept which segments Readability kept: of equal copies, those are labelled.
 */
export function labels(segments: string[], gold: string, kept: boolean[] = []): number[] {
  const goldTokens = tokensOf(gold);
  const positions = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= goldTokens.length; i++) {
    const key = goldTokens.slice(i, i + SHINGLE).join(' ');
    const at = positions.get(key);
    if (at) at.push(i);
    else positions.set(key, [i]);
  }
  const tokens = segments.map(tokensOf);
  const places = tokens.flatMap((own, segment) => placesOf(own, segment, positions, goldTokens));
  const result = new Array<number>(segments.length).fill(0);
  const covered = new Uint8Array(goldTokens.length);
  const chain = heaviestChain(places, goldTokens.length, kept);
  const take = (place: Place) => {
    covered.fill(1, place.start, place.end);
    const size = tokens[place.segment]?.length ?? 1;
    result[place.segment] = Math.min(1, place.matched / size);
  };
  for (const place of chain) take(place);
  for (const place of places.toSorted((a, b) => b.matched - a.matched)) {
    if (result[place.segment]) continue;
    let free = 0;
    for (let i = place.start; i < place.end; i++) if (!covered[i]) free++;
    if (free > 0.7 * (place.end - place.start)) take(place);
  }
  fillShort(tokens, goldTokens, covered, chain, result);
  return result;
}

/** Runs of the gold that a segment's shingles cover on one diagonal, the longest few. */
function placesOf(
  own: string[],
  segment: number,
  positions: Map<string, number[]>,
  gold: string[],
): Place[] {
  if (own.length < SHINGLE) return [];
  const diagonals = new Map<number, number>();
  for (let i = 0; i + SHINGLE <= own.length; i++)
    for (const at of positions.get(own.slice(i, i + SHINGLE).join(' ')) ?? [])
      diagonals.set(at - i, (diagonals.get(at - i) ?? 0) + 1);
  return [...diagonals]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 4)
    .flatMap(([diagonal]) => {
      // Words inserted in the middle move the diagonal: neighbours within a few words count with it.
      let matched = 0;
      let start = Number.POSITIVE_INFINITY;
      let end = 0;
      for (let i = 0; i < own.length; i++) {
        const hit = [0, -1, 1, -2, 2, -3, 3].some((shift) => {
          const at = i + diagonal + shift;
          if (own[i] !== gold[at]) return false;
          if (own[i + 1] !== gold[at + 1] && own[i - 1] !== gold[at - 1]) return false;
          start = Math.min(start, at);
          end = Math.max(end, at + 1);
          return true;
        });
        if (hit) matched++;
      }
      return matched * 2 >= own.length || matched >= 12 ? [{ segment, start, end, matched }] : [];
    });
}

/** The chain of places, one a segment at most, in order in page and gold, with the most tokens matched. */
function heaviestChain(places: Place[], size: number, kept: boolean[]): Place[] {
  const tree = new Array<{ weight: number; place: number } | undefined>(size + 2);
  const query = (end: number) => {
    let best: { weight: number; place: number } | undefined;
    for (let i = end + 1; i > 0; i -= i & -i) {
      const at = tree[i];
      if (at && (!best || at.weight > best.weight)) best = at;
    }
    return best;
  };
  const previous = new Array<number>(places.length).fill(-1);
  let top: { weight: number; place: number } | undefined;
  for (let i = 0; i < places.length; ) {
    const segment = places[i]?.segment;
    const batch: { end: number; entry: { weight: number; place: number } }[] = [];
    for (; i < places.length && places[i]?.segment === segment; i++) {
      const place = places[i];
      if (!place) continue;
      // Two places may share a few words where a segment boundary cuts a sentence.
      const before = query(place.start + 2);
      previous[i] = before?.place ?? -1;
      const bonus = kept[place.segment] ? 1.1 : 1;
      const entry = { weight: (before?.weight ?? 0) + place.matched * bonus, place: i };
      batch.push({ end: place.end, entry });
      if (!top || entry.weight > top.weight) top = entry;
    }
    for (const { end, entry } of batch)
      for (let at = end + 1; at <= size + 1; at += at & -at) {
        const here = tree[at];
        if (!here || entry.weight > here.weight) tree[at] = entry;
      }
  }
  const chain: Place[] = [];
  for (let at = top?.place ?? -1; at >= 0; at = previous[at] ?? -1) {
    const place = places[at];
    if (place) chain.push(place);
  }
  return chain.reverse();
}

/** Segments of one to three words between two members of the chain whose gap holds exactly them. */
function fillShort(
  tokens: string[][],
  gold: string[],
  covered: Uint8Array,
  chain: Place[],
  result: number[],
): void {
  const bounds = [
    { segment: -1, start: 0, end: 0, matched: 0 },
    ...chain,
    { segment: tokens.length, start: gold.length, end: gold.length, matched: 0 },
  ];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const before = bounds[i];
    const after = bounds[i + 1];
    if (!before || !after || after.start - before.end < 1) continue;
    let from = before.end;
    for (let s = before.segment + 1; s < after.segment; s++) {
      const own = tokens[s] ?? [];
      if (!own.length || own.length >= SHINGLE) continue;
      for (let at = from; at + own.length <= after.start && at < from + 60; at++)
        if (own.every((word, j) => word === gold[at + j] && !covered[at + j])) {
          covered.fill(1, at, at + own.length);
          result[s] = 1;
          from = at + own.length;
          break;
        }
    }
  }
}
