import { isSingle } from '../quotes/marks.ts';
import { REPORTING } from '../text/reporting.ts';
import type { Place } from './candidates.ts';
import type { Scene } from './scene.ts';

/** What is known of a quotation before any speaker is weighed; numbers are 0 or 1 unless said. */
export function quoteTraits(scene: Scene, place: Place) {
  const { reading } = scene;
  const { tokens, tags, sentences, sentenceOf, quotationOf, text, paragraphs } = reading;
  const { quotation, first, last, sentence } = place;
  const words = text.slice(quotation.start, quotation.end);
  const parts = words.split(/\s+/);
  const capitals = parts.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  const sameBefore = sentenceOf[first - 1] === sentence;
  const sameAfter = sentenceOf[last] === sentence;
  const before = sameBefore ? tokens[first - 1] : undefined;
  const after = sameAfter ? tokens[last] : undefined;
  const tagBefore = sameBefore ? (tags[first - 1] ?? 'U') : '';
  const tagAfter = sameAfter ? (tags[last] ?? 'U') : '';
  const ending = words.at(-1) ?? '';
  const own = sentences[sentence];
  const paragraph = paragraphs[quotation.paragraph];
  const reports = scene.reportsIn[sentence] ?? [];
  let outside = 0;
  for (let i = first - 1; sentenceOf[i] === sentence; i--) if (quotationOf[i] === -1) outside++;
  for (let i = last; sentenceOf[i] === sentence; i++) if (quotationOf[i] === -1) outside++;
  const is = (test: boolean) => (test ? 1 : 0);
  const cueBefore = place.cues.find((cue) => cue.before);
  const cueAfter = place.cues.find((cue) => !cue.before);
  return {
    qWords: Math.min(1, parts.length / 30),
    qOneWord: is(parts.length === 1),
    qShort: is(parts.length > 1 && parts.length < 4),
    qMiddling: is(parts.length >= 4 && parts.length < 8),
    qCapital: is(/^[^\p{L}]*\p{Lu}/u.test(words)),
    qTitle: is(
      parts.length > 1 &&
        capitals >= parts.length - parts.filter((word) => word.length < 4).length &&
        capitals > 1,
    ),
    qEndsComma: is(ending === ','),
    qEndsStop: is('.?!…'.includes(ending)),
    qOpen: is(!quotation.closed),
    qSingle: is(isSingle(text, quotation)),
    qSinglesCount: is(scene.singlesAreQuotes),
    qSentenceStart: is(!sameBefore),
    qSentenceEnd: is(!sameAfter || (after?.kind === 'mark' && sentenceOf[last + 1] !== sentence)),
    qParagraphStart: is(paragraph?.start === quotation.from),
    qFirstSentence: is(own?.start === paragraph?.start),
    qAlone: is(outside < 2),
    qOutside: Math.min(1, outside / 30),
    qAfterComma: is(before?.text === ','),
    qAfterColon: is(before?.text === ':'),
    qAfterDash: is(before !== undefined && /^[—–-]$/.test(before.text)),
    qAfterThat: is(before?.lower === 'that'),
    qAfterAs: is(before?.lower === 'as'),
    qAfterReport: is(before !== undefined && REPORTING.has(before.lower)),
    qAfterVerb: is(
      'VX'.includes(tagBefore || 'U') && before !== undefined && !REPORTING.has(before.lower),
    ),
    qAfterNoun: is('NPO'.includes(tagBefore || 'U')),
    qAfterDeterminer: is(tagBefore === 'D' || tagBefore === 'J'),
    qAfterPreposition: is(tagBefore === 'I' && before?.lower !== 'as'),
    qAfterConjunction: is(tagBefore === 'C' || before?.lower === 'to'),
    qAfterCalled: is(
      /^(?:called|titled|entitled|dubbed|named|nicknamed|so-called|termed|labeled|labelled|known|word|words|phrase|term|slogan|hashtag|book|film|movie|show|series|song|album|episode|podcast|program|campaign)$/.test(
        before?.lower ?? '',
      ) ||
        (before?.text === ',' &&
          /^(?:book|film|movie|show|series|song|album|episode|podcast|documentary|memoir|novel)$/.test(
            tokens[first - 2]?.lower ?? '',
          )),
    ),
    qBeforeReport: is(after !== undefined && REPORTING.has(after.lower)),
    qBeforeNoun: is('NP'.includes(tagAfter || 'U')),
    qBeforePreposition: is(tagAfter === 'I'),
    qBeforeComma: is(after?.text === ','),
    qBeforeVerb: is(
      'VX'.includes(tagAfter || 'U') && after !== undefined && !REPORTING.has(after.lower),
    ),
    qCueBefore: cueBefore?.rate ?? 0,
    qCueRightBefore: cueBefore && cueBefore.gap < 2 ? cueBefore.rate : 0,
    qCueAfter: cueAfter?.rate ?? 0,
    qReports: Math.min(1, reports.length / 3),
    qNoReport: is(reports.length === 0),
    qHasClause: is(
      /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|not|I|we|you|he|she|they|it)(?:[’'\s]|$)/i.test(
        words,
      ),
    ),
    qFirstPerson: is(/(?:^|\s)(?:I|we|my|our|me|us|I[’']m|we[’']re)(?:[’'\s,]|$)/i.test(words)),
  };
}

/** The traits as the ranker takes them: numbers in a fixed order. */
export const viewQuote = (scene: Scene, place: Place): number[] =>
  Object.values(quoteTraits(scene, place));
