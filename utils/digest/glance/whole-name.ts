import { isTime } from '../people/times.ts';
import { BODY_WORDS, list } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';
import lists from './bodies.json' with { type: 'json' };

/** Bodies whose name goes on behind "of", "for" or "on". */
const GOES_ON = list(lists.goesOn);
/** What a department is of, behind "and". */
const FIELD = list(lists.field);

/** Past the last token of a whole name: "Bureau of Industry" goes on with "and Security". */
export function wholeEnd(scene: Scene, from: number): number {
  const { tokens, sentenceOf } = scene.reading;
  const isCapital = (i: number) =>
    sentenceOf[i] === sentenceOf[from - 1] &&
    /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[i]?.text ?? '') &&
    !isTime(tokens[i]?.lower ?? '');
  let last = from;
  for (;;) {
    const word = tokens[last]?.lower ?? '';
    const head = tokens[last - 1]?.lower ?? '';
    const next = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
    const fits =
      (/^(?:of|for|on)$/.test(word) && GOES_ON.has(head)) ||
      (/^(?:and|&)$/.test(word) && FIELD.has(tokens[next]?.lower ?? '') && next === last + 1);
    if (!fits || !isCapital(next)) return last;
    let end = next + 1;
    while (isCapital(end)) end++;
    // "… and Social Security Administration" is another one.
    const ending = tokens[end - 1]?.lower ?? '';
    if (word === 'and' && BODY_WORDS.has(ending) && ending !== 'services') return last;
    last = end;
  }
}
