import type { Span } from '../../span.ts';
import type { Quotation } from '../quotes/quotations.ts';
import type { Reading } from '../reading.ts';
import type { Language } from './languages.ts';
import { isGiven, type NameRun, nameAt } from './names.ts';
import { type Word, wordsIn } from './words.ts';

/** Who the words beside a quotation say it is by. */
export type Beside =
  | {
      kind: 'name';
      words: Word[];
      run: NameRun /** Right at the verb, without an article. */;
      bare: boolean;
      cited: boolean;
    }
  | { kind: 'pronoun'; gender: 'male' | 'female'; mention: Span };

/** How many words beside a quotation are looked at. */
const REACH = 24;
/** How many words behind its verb a subject is looked for. */
const FURTHEST_NAME = 14;
/** Past these begins another clause. */
const CONJUNCTION =
  /^(?:que|qu’|che|dass|что|quand|cuando|quando|als|wenn|während|mientras|mentre|tandis|enquanto|когда|donde|où|dove|onde|wo)$/;
const STOP = /^[.;:!?…()]$/;
/** French verbs that carry their subject: "a-t-il", "dit-elle". */
const INVERTED = /^(\p{L}+?)(?:-t)?-(ils?|elles?)$/u;

/** Looks behind the quotation and then before it for a verb of saying with its subject, or "according to". */
export function speakerBeside(
  reading: Reading,
  quotation: Quotation,
  language: Language,
): { found: Beside | null; isReported: boolean } {
  const behind = behindQuotation(reading, quotation);
  const after = afterWords(behind, language);
  if (after) return { found: after, isReported: true };
  const words = beforeQuotation(reading, quotation);
  const at = words.findLastIndex(
    ({ lower }) => language.verbs.has(lower) || language.cues.has(lower),
  );
  if (at < 0 || words.length - at > REACH) return { found: null, isReported: false };
  const cited = language.cues.has(words[at]?.lower ?? '');
  const found = cited
    ? citedAt(words, at, language)
    : (subjectBefore(words, at, language) ?? subjectAfter(words, at, language));
  const ending = words.at(-1);
  return { found, isReported: ending?.text === ':' || words.length - 1 === at };
}

/** The words between the quotation and the next one, up to the sentence’s end. */
function behindQuotation(reading: Reading, { to, paragraph }: Quotation): Word[] {
  const end = reading.paragraphs[paragraph]?.end ?? to;
  const next = reading.quotations.find(({ from, depth }) => from >= to && depth === 0)?.from ?? end;
  const words = wordsIn(reading, { start: to, end: Math.min(end, next) }).slice(0, REACH);
  const first = words.findIndex(({ isMark }) => !isMark);
  if (first < 0) return [];
  // After a full stop behind the marks a new sentence begins, which has its own subject.
  const stopped = words.slice(0, first).some(({ text }) => STOP.test(text));
  const stop = words.findIndex(({ text }, i) => i > first && STOP.test(text));
  return stopped ? [] : words.slice(first, stop < 0 ? undefined : stop);
}

/** The words of the sentence that leads up to the quotation. */
function beforeQuotation(reading: Reading, { from, paragraph }: Quotation): Word[] {
  const start = reading.paragraphs[paragraph]?.start ?? from;
  const last =
    reading.quotations.findLast(({ to, depth }) => to <= from && depth === 0)?.to ?? start;
  const sentence = reading.sentences.findLast((one) => one.start < from)?.start ?? start;
  return wordsIn(reading, { start: Math.max(start, last, sentence), end: from });
}

function afterWords(words: Word[], language: Language): Beside | null {
  const { verbs, helpers, cues } = language;
  let i = 0;
  while (helpers.has(words[i]?.lower ?? '')) i++;
  const inverted = INVERTED.exec(words[i]?.lower ?? '');
  if (inverted && (verbs.has(inverted[1] ?? '') || verbs.has(words[i + 1]?.lower ?? '')))
    return pronoun(words[i], inverted[2] ?? '');
  const word = words[i]?.lower ?? '';
  if (verbs.has(word)) return subjectAfter(words, i, language);
  if (cues.has(word) && i === 0) return citedAt(words, 0, language);
  if (word === 'по' && cues.has(words[i + 1]?.lower ?? '')) return citedAt(words, i + 1, language);
  const verb = words.findIndex(({ lower }) => verbs.has(lower));
  return verb > 0 && verb <= 8 ? subjectBefore(words, verb, language) : null;
}

/** "según Ana Ruiz": the name right behind, an article and a role between. */
function citedAt(words: Word[], cue: number, language: Language): Beside | null {
  const found = subjectAfter(words, cue, language);
  return found?.kind === 'name' ? { ...found, cited: true } : null;
}

/** "dijo ayer la ministra de Sanidad, Ana Ruiz" */
function subjectAfter(words: Word[], verb: number, language: Language): Beside | null {
  const { helpers, articles, prepositions } = language;
  let i = verb + 1;
  while (helpers.has(words[i]?.lower ?? '')) i++;
  const said = pronounOf(words[i], language);
  if (said) return said;
  const articled = articles.has(words[i]?.lower ?? '');
  if (articled) i++;
  for (let at = i; at < Math.min(words.length, verb + FURTHEST_NAME); at++) {
    const word = words[at];
    const before = words[at - 1]?.lower ?? '';
    if (!word || STOP.test(word.text) || CONJUNCTION.test(word.lower)) return null;
    if (!word.isCapital || word.isMark) continue;
    const run = nameAt(words, at, language);
    if (!run || run.words.length === 0) continue;
    const direct = at === i;
    const hangs = prepositions.has(before) || (!direct && articles.has(before));
    const full = run.words.length > 1;
    const known = language.code !== 'de' || isGiven(run.words[0] ?? '', language);
    const stands = full ? direct || before === ',' || known : direct && !articled;
    if (!hangs && stands)
      return {
        kind: 'name',
        words,
        run,
        bare: direct && !articled && run.first === at,
        cited: false,
      };
    at = run.last - 1;
  }
  return null;
}

/** "Ana Ruiz, ministra de Sanidad, dijo" */
function subjectBefore(words: Word[], verb: number, language: Language): Beside | null {
  let i = verb - 1;
  while (language.helpers.has(words[i]?.lower ?? '')) i--;
  const said = pronounOf(words[i], language);
  if (said && i === 0) return said;
  if (words[i]?.text === ')') i = words.findLastIndex(({ text }, at) => at < i && text === '(') - 1;
  if (words[i]?.text === ',') i = words.findLastIndex(({ text }, at) => at < i && text === ',') - 1;
  if (words[i]?.text === ')') i = words.findLastIndex(({ text }, at) => at < i && text === '(') - 1;
  if (!words[i]?.isCapital) return null;
  let start = i;
  for (let at = i; at >= 0; at--) {
    if (words[at]?.isCapital) start = at;
    else if (!isLink(words[at], language)) break;
  }
  const run = nameAt(words, start, language);
  if (!run || run.last !== i + 1) return null;
  const before = run.first - (language.articles.has(words[run.first - 1]?.lower ?? '') ? 2 : 1);
  if (language.prepositions.has(words[before]?.lower ?? '')) return null;
  return { kind: 'name', words, run, bare: false, cited: false };
}

const isLink = (word: Word | undefined, { particles, articles }: Language): boolean =>
  word !== undefined && (particles.has(word.lower) || articles.has(word.lower));

function pronounOf(word: Word | undefined, { he, she }: Language): Beside | null {
  if (!word) return null;
  if (he.has(word.lower)) return pronoun(word, 'il');
  return she.has(word.lower) ? pronoun(word, 'elle') : null;
}

const pronoun = (word: Word | undefined, form: string): Beside | null =>
  word && /^(?:il|elle)$/.test(form)
    ? {
        kind: 'pronoun',
        gender: form === 'il' ? 'male' : 'female',
        mention: { start: word.start, end: word.end },
      }
    : null;
