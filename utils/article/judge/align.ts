import { isPlain } from '../compare.ts';

/**
 * Finds the segments of one tree in another, by their letters and digits and their order.
 * Readability rebuilds its nodes when it tries again, so identity does not carry over; the words do.
 * @param whole the texts of the page's segments.
 * @param part the texts of the segments that were kept: most of them equal to one of the page's,
 *   some a piece of one, where Readability split a paragraph or dropped an inline element.
 * @returns for each of the part, the index in the whole, or -1.
 */
export function align(whole: string[], part: string[]): number[] {
  const same = placesOf(whole);
  const found = part.map((text) => {
    const at = same.get(text);
    return at?.length === 1 ? (at[0] ?? -1) : -1;
  });
  // Letters alone are compared where the words as they stand do not tell, as they cost more.
  if (!found.includes(-1)) return found;
  const keys = whole.map(lettersOf);
  const places = placesOf(keys);
  const wanted = part.map((text, i) => (found[i] === -1 ? lettersOf(text) : ''));
  wanted.forEach((key, i) => {
    const at = places.get(key);
    if (found[i] === -1 && at?.length === 1) found[i] = at[0] ?? -1;
  });
  const ceilings = nextFound(found);
  const free = new FreePlaces(keys);
  for (const place of found) if (place >= 0) free.take(place);
  let floor = -1;
  wanted.forEach((key, i) => {
    const known = found[i] ?? -1;
    if (known >= 0) {
      floor = known;
      return;
    }
    const at = places.get(key) ?? [];
    const place =
      free.firstFrom(at[indexAfter(at, floor)]) ??
      free.firstFrom(at[0]) ??
      pieceOf(key, keys, Math.max(floor, 0), ceilings[i] ?? keys.length - 1);
    if (place < 0) return;
    found[i] = place;
    free.take(place);
    floor = place;
  });
  return found;
}

function placesOf(texts: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const at = places.get(text);
    if (at) at.push(i);
    else places.set(text, [i]);
  });
  return places;
}

/**
 * Which places are not taken yet. Pages have thousands of equal segments, so what is taken is stepped
 * over once: each place knows the next one of its text, and those passed are led past it together.
 */
class FreePlaces {
  private readonly next: number[] = [];
  private readonly taken: boolean[] = [];

  constructor(keys: string[]) {
    const later = new Map<string, number>();
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] ?? '';
      this.next[i] = later.get(key) ?? keys.length;
      later.set(key, i);
    }
  }

  take(place: number): void {
    this.taken[place] = true;
  }

  /** The first free place of the same text, at this one or later. */
  firstFrom(place: number | undefined): number | undefined {
    if (place === undefined) return undefined;
    let free = place;
    while (this.taken[free]) free = this.next[free] ?? this.next.length;
    for (let at = place; this.taken[at]; ) {
      const after = this.next[at] ?? free;
      this.next[at] = free;
      at = after;
    }
    return free < this.next.length ? free : undefined;
  }
}

/** The index of the first number above another in an ascending list; its length where there is none. */
function indexAfter(ascending: number[], floor: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > floor) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first segment between two known ones that holds a piece of text. */
function pieceOf(key: string, keys: string[], from: number, to: number): number {
  if (key.length < 2) return -1;
  for (let i = from; i <= to && i < keys.length; i++) if (keys[i]?.includes(key)) return i;
  return -1;
}

function nextFound(found: number[]): number[] {
  const next: number[] = [];
  let at = Number.POSITIVE_INFINITY;
  for (let i = found.length - 1; i >= 0; i--) {
    next[i] = at;
    const here = found[i] ?? -1;
    if (here >= 0) at = here;
  }
  return next;
}

/** The letters and digits of a text, so that white space and punctuation do not tell copies apart. */
export function lettersOf(text: string): string {
  return text.replace(isPlain(text) ? /[^a-zA-Z\d]+/g : /[^\p{L}\p{N}]+/gu, '');
}
