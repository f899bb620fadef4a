import type { Person } from '../people/people.ts';
import { REPORTING } from '../text/reporting.ts';
import type { Before } from './before.ts';
import type { Place } from './candidates.ts';
import type { Scene } from './scene.ts';

const STRONG = new Set(
  'said says say told tells added adds asked asks wrote writes explained replied tweeted stated noted argued continued called calls'.split(
    ' ',
  ),
);
/** A word that brings in speech at least so often is one of saying. */
const STRONG_CUE = 0.6;
const is = (test: boolean) => (test ? 1 : 0);

/** The traits as the ranker takes them: numbers in a fixed order. */
export const candidateFeatures = (...of: Parameters<typeof candidateTraits>): number[] =>
  Object.values(candidateTraits(...of));

/** What speaks for and against a phrase as the speaker of a quotation. Numbers are within 0 to 1. */
export function candidateTraits(
  scene: Scene,
  place: Place,
  index: number,
  before: Before,
): Record<string, number> {
  const { reading, phrases, heads, names, people, personOf, reports, reportsIn } = scene;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = reading;
  const phrase = phrases[index];
  if (!phrase) return {};
  const lower = tokens[phrase.head]?.lower ?? '';
  const firstWord = tokens[phrase.first]?.lower ?? '';
  const name = names[index];
  const person = personOf[index] ?? -1;
  const paragraph = sentences[phrase.sentence]?.paragraph ?? 0;
  const paragraphsBack = place.quotation.paragraph - paragraph;
  const sentencesBack = place.sentence - phrase.sentence;
  const same = sentencesBack === 0;
  const precedes = phrase.last <= place.first;
  const [from, to] = precedes ? [phrase.last, place.first] : [place.last, phrase.first];
  let gap = 0;
  let commas = 0;
  let verbs = 0;
  let reported = 0;
  let quotesBetween = 0;
  let phrasesBetween = 0;
  let lastPhrase = -1;
  for (let i = from; i < to && gap < 200; i++) {
    if (quotationOf[i] !== -1) {
      if (quotationOf[i] !== quotationOf[i - 1]) quotesBetween++;
      continue;
    }
    gap++;
    const token = tokens[i];
    if (token?.text === ',') commas++;
    if (tags[i] === 'V') verbs++;
    if (token && REPORTING.has(token.lower)) reported++;
    const at = scene.at[i] ?? -1;
    if (at >= 0 && at !== lastPhrase) phrasesBetween++;
    lastPhrase = at;
  }
  const nextToken = sentenceOf[phrase.last] === phrase.sentence ? tokens[phrase.last] : undefined;
  const nextTag = nextToken ? (tags[phrase.last] ?? 'U') : '';
  const prevToken =
    sentenceOf[phrase.first - 1] === phrase.sentence ? tokens[phrase.first - 1] : undefined;
  const prevTag = prevToken ? (tags[phrase.first - 1] ?? 'U') : '';
  const prevQuote = prevToken !== undefined && quotationOf[phrase.first - 1] !== -1;
  const nextWord = nextToken?.lower ?? '';
  const verbAt = verbAfter(scene, phrase.last, phrase.sentence);
  const verbWord = tokens[verbAt]?.lower ?? '';

  // The verb of saying that goes with the quotation: the nearest in its sentence.
  let near = -1;
  let nearGap = Infinity;
  for (const report of reportsIn[place.sentence] ?? []) {
    const token = reports[report]?.token ?? -1;
    const away = token < place.first ? place.first - token - 1 : token - place.last;
    if (away < nearGap) [near, nearGap] = [report, away];
  }
  const report = reports[near];
  const ofNear = report?.subject === index;
  const subjectOfAny = (reportsIn[phrase.sentence] ?? []).some(
    (other) => reports[other]?.subject === index,
  );
  const apposition =
    report !== undefined && report.subject >= 0 && isBeside(scene, report.subject, index);
  const samePerson = person >= 0 && person === before.person;
  const leaders = scene.leaders[place.sentence] ?? [];
  const counted = before.counts.get(person) ?? 0;
  const frequency = person < 0 ? 0 : (people[person]?.phrases.length ?? 0);
  const own = place.cues.filter(({ subject }) => subject === index);
  const behind = place.cues.filter(
    ({ last, before }) =>
      before &&
      phrase.first - last === Number(tokens[last]?.lower === 'that') &&
      phrase.first < place.first,
  );
  const leads = place.cues.filter(({ first }) => first === phrase.last);
  const cueBefore = place.cues.find(({ before }) => before);
  const cueAfter = place.cues.find(({ before }) => !before);
  const strong = place.cues.find(({ rate }) => rate >= STRONG_CUE);
  const gapToNear = report
    ? Math.abs(report.token - (report.token >= phrase.last ? phrase.last : phrase.first - 1))
    : 99;

  return {
    bias: 1,
    before: is(same && precedes),
    after: is(same && !precedes),
    nextSentence: is(sentencesBack < 0),
    nextParagraph: is(paragraphsBack < 0),
    previousSentence: is(sentencesBack === 1 && paragraphsBack === 0),
    earlierSentence: is(sentencesBack > 1 && paragraphsBack === 0),
    paragraphBack1: is(paragraphsBack === 1),
    paragraphBack2: is(paragraphsBack === 2),
    paragraphBack3: is(paragraphsBack >= 3),
    lastSentenceOfPrevious: is(
      paragraphsBack === 1 && sentences[phrase.sentence + 1]?.paragraph !== paragraph,
    ),
    gap: Math.log1p(gap) / 5,
    adjacent: is(gap === 0),
    gap1: is(gap === 1),
    gap2: is(gap === 2 || gap === 3),
    commas: Math.min(1, commas / 4),
    verbs: Math.min(1, verbs / 4),
    reported: Math.min(1, reported / 2),
    reportedNone: is(reported === 0),
    quotesBetween: Math.min(1, quotesBetween / 2),
    phrasesBetween: Math.log1p(phrasesBetween) / 4,
    heShe: is(lower === 'he' || lower === 'she'),
    they: is(lower === 'they'),
    it: is(lower === 'it'),
    weI: is(lower === 'we' || lower === 'i'),
    you: is(lower === 'you'),
    who: is(lower === 'who'),
    object: is(/^(?:him|her|them)$/.test(lower)),
    personName: is(name?.kind === 'person'),
    bodyName: is(name?.kind === 'body'),
    otherName: is(name?.kind === 'unknown'),
    fullName: is(name !== null && name !== undefined && name.words.length > 1),
    knownPerson: is(person >= 0 && people[person]?.kind === 'person'),
    knownBody: is(person >= 0 && people[person]?.kind === 'body'),
    personNoun: is(heads[index] === 'person'),
    sayerNoun: is(heads[index] === 'sayer'),
    otherNoun: is(phrase.kind === 'noun' && !name && heads[index] === 'other'),
    definite: is(firstWord === 'the'),
    indefinite: is(/^(?:an?|one|another|some|many|several|two|three|most)$/.test(firstWord)),
    possessed: is(/^(?:his|her|their|its|my|our)$/.test(firstWord)),
    firstInSentence: is(scene.phrasesIn[phrase.sentence]?.[0] === index),
    startsSentence: is(prevToken === undefined),
    afterPreposition: is(prevTag === 'I'),
    afterOf: is(prevToken?.lower === 'of'),
    afterTo: is(prevToken?.lower === 'to' && prevTag === 'I'),
    afterBy: is(prevToken?.lower === 'by'),
    afterAccording: is(
      prevToken?.lower === 'to' && tokens[phrase.first - 2]?.lower === 'according',
    ),
    afterPer: is(prevToken?.lower === 'per'),
    afterAs: is(prevToken?.lower === 'as'),
    afterFrom: is(prevToken?.lower === 'from'),
    afterVerb: is(prevTag === 'V' && !REPORTING.has(prevToken?.lower ?? '')),
    afterReport: is(prevToken !== undefined && REPORTING.has(prevToken.lower)),
    afterTold: is(
      /^(?:told|tell|tells|telling|asked|asks|urged|called)$/.test(prevToken?.lower ?? ''),
    ),
    afterComma: is(prevToken?.text === ','),
    afterQuote: is(prevQuote),
    afterConjunction: is(prevTag === 'S' || prevTag === 'C' || prevToken?.lower === 'that'),
    afterBracket: is(prevToken?.text === '('),
    beforeVerb: is(nextTag === 'V' || nextTag === 'X'),
    beforeReport: is(nextToken !== undefined && REPORTING.has(nextWord)),
    beforeComma: is(nextWord === ','),
    beforePreposition: is(nextTag === 'I'),
    beforePossessive: is(/^['’]s?$/.test(nextWord)),
    beforeWho: is(/^(?:who|which|that|whose)$/.test(nextWord)),
    beforeColon: is(nextWord === ':'),
    beforeQuote: is(
      quotationOf[phrase.last] !== undefined &&
        quotationOf[phrase.last] !== -1 &&
        nextToken !== undefined,
    ),
    beforeEnd: is(
      nextToken === undefined ||
        (nextToken.kind === 'mark' && sentenceOf[phrase.last + 1] !== phrase.sentence),
    ),
    verbReports: is(verbAt >= 0 && REPORTING.has(verbWord)),
    verbStrong: is(STRONG.has(verbWord)),
    verbOther: is(verbAt >= 0 && !REPORTING.has(verbWord)),
    ofNear: is(ofNear),
    ofNearInverted: is(ofNear && report?.inverted === true),
    ofNearBeforeQuote: is(ofNear && (report?.token ?? 0) < place.first),
    ofNearAdjacent: is(ofNear && nearGap <= 1),
    nearGap: (is(ofNear) * Math.log1p(Math.min(nearGap, 60))) / 4,
    nearStrong: is(ofNear && STRONG.has(tokens[report?.token ?? -1]?.lower ?? '')),
    byNear: is(gapToNear <= 1 && phrase.sentence === place.sentence),
    besideSubject: is(apposition),
    subjectOfAny: is(subjectOfAny),
    reportsElsewhere: Math.min(1, (scene.reportsBy[index] ?? 0) / 2),
    isPrevious: is(index === before.mention),
    samePerson: is(samePerson),
    previousHere: is(samePerson && before.sentence === place.sentence),
    previousParagraph: is(samePerson && place.quotation.paragraph - before.paragraph <= 1),
    previousMention: is(
      index === before.mention && place.quotation.paragraph - before.paragraph <= 1,
    ),
    previousMentionHere: is(
      index === before.mention && place.quotation.paragraph === before.paragraph,
    ),
    continuesOpen: is(
      index === before.mention &&
        !before.closed &&
        place.quotation.paragraph - before.paragraph === 1,
    ),
    alternates: is(person >= 0 && person === before.other),
    counted: Math.min(1, counted / 4),
    frequency: Math.log1p(frequency) / 3,
    frequent: is(frequency > 3),
    leader: is(person >= 0 && leaders[0] === person),
    second: is(person >= 0 && leaders[1] === person),
    third: is(person >= 0 && leaders[2] === person),
    named: is(namedIn(people[person], place)),
    spokeThere: is(!same && subjectOfAny && scene.quoted[phrase.sentence] === true),
    quotedThere: is(!same && scene.quoted[phrase.sentence] === true),
    ofCue: Math.max(0, ...own.map(({ rate }) => rate)),
    ofCueNear: Math.max(0, ...own.map(({ rate, gap }) => rate / (1 + Math.min(gap, 20) / 4))),
    ofCueBefore: cueBefore?.subject === index ? cueBefore.rate : 0,
    ofCueAfter: cueAfter?.subject === index ? cueAfter.rate : 0,
    ofStrongCue: is(strong?.subject === index),
    ofNearestCue: is(place.cues[0]?.subject === index),
    asStrongCue: is(
      strong !== undefined &&
        strong.subject !== index &&
        person >= 0 &&
        personOf[strong.subject] === person,
    ),
    noStrongCue: is(strong === undefined),
    // "said he", "said that he": what is said is of him.
    behindCue: Math.max(0, ...behind.map(({ rate }) => rate)),
    // "…, who said"
    whoOfCue: /^(?:who|which|that)$/.test(lower) && leads.length ? 1 : 0,
    whoseCue: is(leads.length > 0),
  };
}

/** Whether the quoted words name the person: few speak of themselves by name. */
function namedIn(person: Person | undefined, { words }: Place): boolean {
  return person?.words.some((word) => word.length > 3 && words.has(word.toLowerCase())) === true;
}

/** Whether two phrases stand side by side with at most a comma between: an apposition. */
function isBeside({ phrases, reading }: Scene, a: number, b: number): boolean {
  const [first, second] = a < b ? [phrases[a], phrases[b]] : [phrases[b], phrases[a]];
  if (!first || !second) return false;
  const between = second.first - first.last;
  return between === 0 || (between === 1 && reading.tokens[first.last]?.text === ',');
}

/** The verb that a phrase seems the subject of: the next one, past adverbs, auxiliaries and a clause in commas. */
function verbAfter({ reading }: Scene, from: number, sentence: number): number {
  const { tokens, tags, sentenceOf, quotationOf } = reading;
  let i = from;
  if (tokens[i]?.text === ',') {
    do i++;
    while (sentenceOf[i] === sentence && tokens[i]?.text !== ',');
    if (sentenceOf[i] !== sentence) return -1;
    i++;
  }
  while (sentenceOf[i] === sentence && quotationOf[i] === -1 && 'XRT'.includes(tags[i] ?? 'U')) i++;
  return sentenceOf[i] === sentence && quotationOf[i] === -1 && tags[i] === 'V' ? i : -1;
}
