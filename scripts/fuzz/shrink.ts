/** Tries for one input, as each takes some milliseconds. */
const MOST = 120;

/**
 * A shorter input that shows the same fault: parts of it are left out, large ones first, as long as
 * the fault stays (Zeller's delta debugging, without its complements).
 */
export function shrink(input: string, isAtFault: (shorter: string) => boolean): string {
  let kept = input;
  let tries = 0;
  for (let size = kept.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < kept.length && tries < MOST; ) {
      const shorter = kept.slice(0, at) + kept.slice(at + size);
      tries++;
      if (isAtFault(shorter)) kept = shorter;
      else at += size;
    }
  return kept;
}
