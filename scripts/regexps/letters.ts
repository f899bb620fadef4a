import type { AST } from '@eslint-community/regexpp';

/** Something in a pattern that matches one character. */
export type Leaf =
  | AST.Character
  | AST.CharacterSet
  | AST.CharacterClass
  | AST.ExpressionCharacterClass;

/**
 * Characters that stand for all: each of the first 9,472, and some of the scripts and kinds that come
 * later. By these, and by those it names, is told which parts of a pattern can match the same text.
 */
const SAMPLE = [
  ...range(0, 0x2500),
  ...range(0x3000, 0x3100),
  ...range(0xfe00, 0xfe10),
  ...range(0xff00, 0xfff0),
  ...[0x2b50, 0x3400, 0x4e00, 0x5199, 0xa000, 0xac00, 0xd7a3, 0xd800, 0xdc00, 0xe000, 0xfeff],
  ...[0xfffd, 0x10000, 0x1d400, 0x1f309, 0x20000, 0xe0100, 0xf0000],
];
/** What `iu` takes for s and k, too. */
const ALIKE: Record<string, string> = { s: 'ſ', k: '\u212a' };

/**
 * What each leaf of a pattern matches, as numbers of classes of characters: two leaves match the same
 * character where they share a number.
 */
export function classesOf(leaves: readonly Leaf[], flags: string): Map<Leaf, ReadonlySet<number>> {
  const byText = new Map(leaves.map((leaf) => [leaf.raw, leaf]));
  const named = new Set(
    [...byText.values()].flatMap((leaf) => (leaf.type === 'Character' ? alike(leaf, flags) : [])),
  );
  const kinds = [...byText.values()].filter(({ type }) => type !== 'Character');
  const matches = new Map(kinds.map(({ raw }) => [raw, matcherOf(raw, flags)]));
  const numbers = new Map<string, number>();
  const classOf = new Map<number, number>();
  for (const code of new Set([...SAMPLE, ...named])) {
    let key = named.has(code) ? `${code}` : '';
    if (!key) for (const matcher of matches.values()) key += matcher(code) ? '+' : '-';
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    classOf.set(code, numbers.get(key) ?? -1);
  }
  const sets = new Map<string, ReadonlySet<number>>();
  for (const [raw, leaf] of byText) {
    const matcher = matches.get(raw);
    const codes =
      leaf.type === 'Character'
        ? alike(leaf, flags)
        : [...classOf.keys()].filter((c) => matcher?.(c));
    sets.set(raw, new Set(codes.map((code) => classOf.get(code) ?? -1)));
  }
  return new Map(leaves.map((leaf) => [leaf, sets.get(leaf.raw) ?? new Set()]));
}

/** A character and, where case is none of the pattern's, its other cases. */
function alike({ value }: AST.Character, flags: string): number[] {
  if (!flags.includes('i')) return [value];
  const character = String.fromCodePoint(value);
  const lower = character.toLowerCase();
  return [character, lower, character.toUpperCase(), ALIKE[lower] ?? lower].flatMap((other) =>
    [...other].length === 1 ? (other.codePointAt(0) ?? []) : [],
  );
}

const known = new Map<string, Set<number>>();

/** What a class of characters matches, asked of the engine itself. */
function matcherOf(raw: string, flags: string): (code: number) => boolean {
  const own = flags.replace(/[^isuv]/g, '');
  const pattern = new RegExp(`^(?:${raw})$`, own);
  const asked = (code: number) => pattern.test(String.fromCodePoint(code));
  const key = `${own}/${raw}`;
  const set = known.get(key) ?? new Set(SAMPLE.filter(asked));
  known.set(key, set);
  return (code) => set.has(code) || (code >= 0x2500 && asked(code));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
