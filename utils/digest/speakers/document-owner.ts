import { isNounOfSaying } from '../reported/cue-word.ts';
import { subjectBefore } from './clauses.ts';
import type { Scene } from './scene.ts';

/** What someone puts out: its words are theirs. */
const DOCUMENTS = new Set(
  'statement letter post tweet message email e-mail memo note release op-ed column essay survey study report analysis'.split(
    ' ',
  ),
);
/** What is more often the work of many than the words of one. */
const BY_ALONE = new Set(['survey', 'study', 'report', 'analysis', 'release']);
/** How many sentences back "the statement" is looked for. */
const REACH = 8;

/**
 * Whose words a document is: "a survey by Jane Doe", "Doe’s letter", and "the statement" that the
 * company issued in an earlier sentence.
 * @returns the index of the phrase for whoever put it out, or -1.
 */
export function documentOwner(scene: Scene, index: number): number {
  const { phrases, reading, names } = scene;
  const { tokens } = reading;
  const phrase = phrases[index];
  const noun = tokens[phrase?.head ?? -1]?.lower ?? '';
  if (!phrase || !DOCUMENTS.has(noun)) return -1;
  if (/^(?:by|from)$/.test(tokens[phrase.last]?.lower ?? '')) {
    const author = scene.at[phrase.last + 1] ?? -1;
    if (names[author] && phrases[author]?.sentence === phrase.sentence) return author;
  }
  if (BY_ALONE.has(noun)) return -1;
  const possessor = phrases.findIndex(
    ({ first, last }) => first === phrase.first && last < phrase.last,
  );
  if (names[possessor]) return possessor;
  if (tokens[phrase.first]?.lower !== 'the' || phrase.last - phrase.first > 2) return -1;
  const earlier = phrases.findLastIndex(
    (other, i) =>
      i < index &&
      phrase.sentence - other.sentence <= REACH &&
      other.quotation === -1 &&
      tokens[other.head]?.lower === noun &&
      tokens[other.first]?.lower === 'a',
  );
  return earlier < 0 ? -1 : subjectOf(scene, earlier);
}

/** What is said in one's own document or words is said by oneself. */
const OWN_WORDS =
  /^(?:statement|letter|post|tweet|message|e-?mail|memo|note|op-ed|column|essay|report|speech|remark|comment|testimony|book|memoir|website|blog|ad|admission|answer|reply|response)s?$/;
const GENDER = { his: 'male', her: 'female' } as const;

/** Whether a phrase is someone's own words by a pronoun: "his letter", "her claim". */
export function isHisOrHer({ phrases, reading: { tokens } }: Scene, index: number): boolean {
  const phrase = phrases[index];
  const noun = tokens[phrase?.head ?? -1]?.lower ?? '';
  const own = /^(?:his|her)$/.test(tokens[phrase?.first ?? -1]?.lower ?? '');
  return own && (OWN_WORDS.test(noun) || isNounOfSaying(noun));
}

/**
 * Whose words "his letter" and "her report" are: the one of that gender last named before in the
 * sentence, else who stands out most as it begins.
 * @returns the index of the person, or -1.
 */
export function ownerByPronoun(scene: Scene, index: number): number {
  const { phrases, reading, people, personOf, leaders } = scene;
  const { tokens } = reading;
  const phrase = phrases[index];
  const opener = tokens[phrase?.first ?? -1]?.lower;
  if (!phrase || (opener !== 'his' && opener !== 'her')) return -1;
  if (!isHisOrHer(scene, index)) return -1;
  const fits = (person: number) =>
    people[person]?.kind !== 'body' && people[person]?.gender === GENDER[opener];
  const within = (scene.phrasesIn[phrase.sentence] ?? [])
    .filter((other) => other < index && phrases[other]?.quotation === -1)
    .map((other) => personOf[other] ?? -1);
  return within.findLast(fits) ?? leaders[phrase.sentence]?.find(fits) ?? -1;
}

/** The subject of the verb that a phrase hangs on: of "issued a statement", "denied it in a statement". */
function subjectOf(scene: Scene, index: number): number {
  const { reading, phrases } = scene;
  const { tags, sentenceOf, quotationOf } = reading;
  const phrase = phrases[index];
  if (!phrase) return -1;
  for (let i = phrase.first - 1; sentenceOf[i] === phrase.sentence; i--)
    if (tags[i] === 'V' && quotationOf[i] === -1) return subjectBefore(reading, phrases, scene, i);
  return -1;
}
