/** Comparing texts as a reader would: case, punctuation and typography aside. */

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether a text is of ASCII alone. */
export function isPlain(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/** Lower case, one form of each character, words with single spaces between them. */
export function fold(text: string): string {
  // Most texts, and the classes of the other way take ten times as long.
  if (isPlain(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d ][^a-z\d]*| [^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much a folded text says, in words; where there are no spaces, in pairs of characters. */
export function sizeOf(folded: string): number {
  const dense =
    folded.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/g)?.length ?? 0;
  return Math.max(folded ? folded.split(' ').length : 0, dense / 2);
}

/**
 * What a folded text says beyond another: '' when they are equal, null when it does not hold the
 * other at all.
 */
export function beyond(longer: string, shorter: string): string | null {
  if (!shorter) return null;
  const at = ` ${longer} `.indexOf(` ${shorter} `);
  if (at >= 0) return fold(`${longer.slice(0, at)} ${longer.slice(at + shorter.length)}`);
  // Scripts without spaces: a credit may follow without any.
  const inside = sizeOf(shorter) >= 5 && !shorter.includes(' ') ? longer.indexOf(shorter) : -1;
  if (inside < 0) return null;
  return fold(`${longer.slice(0, inside)} ${longer.slice(inside + shorter.length)}`);
}

/** Whether two folded texts differ by less than a tenth of their words, and by no number. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Most texts are told apart by their length alone, for next to nothing.
  if (short.length < 0.9 * long.length || numbers(a) !== numbers(b) || sizeOf(short) < 6)
    return false;
  const words = new Set(long.split(' '));
  const list = short.split(' ');
  return list.filter((word) => words.has(word)).length >= 0.9 * list.length;
}

function numbers(text: string): string {
  return text.match(/\p{N}+/gu)?.join(' ') ?? '';
}
