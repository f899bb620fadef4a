import type { Scene } from '../speakers/scene.ts';

const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Lu}\p{L}*&\p{L}+|[UE]\.\p{Lu}\.)$/u;
const NO_BODY =
  /^(?:C[EFO]O|CTO|TV|PDF|DNA|CCTV|GPS|PR|IT|AI|VIP|HIV|AIDS|PTSD|ADHD|DUI|GDP|PM|AM|OK|ID|USB|URL|UK|US|USA|UAE|U\.[KS]\.|NY|DC|LA|KC|QC|PHD|MPS?|LGBTQ?|COVID|VIDEO|PHOTOS?|WATCH|READ|MORE|[ECMP][SD]?T|GMT|UTC)$/;
/** Longer ones are more often a word in capitals, unless they come again. */
const LONG = 6;

/**
 * Whether a word in capitals is a body's initials: "NASA", but neither "FACTS" in an article of facts nor a word of a heading in
 * capitals.
 */
export function isAcronym(
  scene: Scene,
  word: string,
  phrases: number[],
  small: Set<string>,
): boolean {
  if (!ACRONYM.test(word) || NO_BODY.test(word) || small.has(word.toLowerCase())) return false;
  const named = phrases.flatMap((phrase) => scene.names[phrase] ?? []);
  const { tokens } = scene.reading;
  // "CLAIM: …"
  const plain = named.filter(
    ({ first, last }) =>
      !isLoud(scene, first - 1) && !isLoud(scene, last) && tokens[last]?.text !== ':',
  );
  return plain.length > 0 && (word.length < LONG || plain.length > 1);
}

/** A word in capitals of its own sentence. */
const isLoud = ({ reading: { tokens } }: Scene, i: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[i]?.text ?? '');
