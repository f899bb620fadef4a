import type { Span } from '../../span.ts';
import type { DigestContext } from '../digest.ts';
import type { Scene } from '../speakers/scene.ts';
import { isEnglish } from '../text/language.ts';
import { amountsOf } from './amounts.ts';
import { bodiesOf } from './bodies.ts';
import { datesOf } from './dates.ts';
import { peopleNamed } from './names.ts';
import { isFull, keyOf, type Particular } from './particular.ts';
import { placesOf } from './places.ts';

/** Most of one kind: a list of 500 cities is no glance. */
const MOST = 40;

/**
 * The figures, sums, shares, dates, people, bodies and places of an article: each once, where it
 * first stands in full, and wherever one of the facts holds it.
 * @returns in the order of the text; none overlaps another.
 */
export function particularsOf(scene: Scene, context: DigestContext, facts: Span[]): Particular[] {
  const { text } = scene.reading;
  const english = isEnglish(scene.reading, context.lang);
  const found: Particular[] = [];
  const taken = new Uint8Array(text.length);
  const add = (particulars: Particular[]) => {
    for (const one of particulars) {
      if (taken.subarray(one.start, one.end).includes(1)) continue;
      taken.fill(1, one.start, one.end);
      found.push(one);
    }
  };
  add(datesOf(scene.reading, context.lang));
  add(amountsOf(scene.reading, english));
  const places = placesOf(scene, context.lang, english);
  // "Hong Kong" is no person; "Jordan" alone may be one.
  add(places.filter(({ start, end }) => text.slice(start, end).includes(' ')));
  add(peopleNamed(scene, english));
  // "Chicago" alone, not that of a club.
  if (english) add(bodiesOf(scene, context.lang));
  add(places);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const key = keyOf(text, one);
      const count = counts.get(one.kind) ?? 0;
      const isFirst = !seen.has(key) && isFull(text, one) && count < MOST;
      if (isFirst) {
        seen.add(key);
        counts.set(one.kind, count + 1);
      }
      return isFirst || facts.some(({ start, end }) => start <= one.start && one.end <= end);
    });
}
