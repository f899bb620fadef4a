import { isTime } from '../people/times.ts';
import { BODY_WORDS } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';

/** Bodies whose name goes on behind "of", "for" or "on". */
const GOES_ON =
  /^(?:cent(?:er|re)|institute|committee|commission|council|coalition|fund|foundation|association|alliance|office|bureau|agency|department|ministry|brotherhood|sisterhood|society|federation|union|board|partnership|administration|authority|campaign|college|services)$/i;
/** What a department is of, behind "and". */
const FIELD =
  /^(?:human|security|prevention|development|research|medicine|technology|trade|budget|firearms|explosives|commerce|labou?r|welfare|sciences?|culture|sports?|families|environment|urban|food|drug|energy|education|means|infrastructure|border|customs|space|social|family|forestry|fisheries|agriculture|management|safety|health|work|workers|pensions|industry|telecommunications|transport(?:ation)?|tourism|finance|innovation|skills|equality|rights|community|defen[cs]e|planning|water|rural|consumer|natural|immigration|naturalization|international|public)$/i;

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
    const head = tokens[last - 1]?.text ?? '';
    const next = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
    const fits =
      (/^(?:of|for|on)$/.test(word) && GOES_ON.test(head)) ||
      (/^(?:and|&)$/.test(word) && FIELD.test(tokens[next]?.text ?? '') && next === last + 1);
    if (!fits || !isCapital(next)) return last;
    let end = next + 1;
    while (isCapital(end)) end++;
    // "… and Social Security Administration" is another one.
    const ending = tokens[end - 1]?.lower ?? '';
    if (word === 'and' && BODY_WORDS.has(ending) && ending !== 'services') return last;
    last = end;
  }
}
