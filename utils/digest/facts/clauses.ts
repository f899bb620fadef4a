import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../text/tagger.ts';
import type { Token } from '../text/tokens.ts';

const list = (...words: string[]) => new Set(words.join(' ').split(' '));

/** Verbs of saying: a part with one of them tells who vouches for the rest, and stays. */
const SAYING = list(
  'said says say saying told tells telling added adds according reported reports reportedly per',
  'announced claimed claims stated noted notes tweeted wrote writes explained argued argues warned',
  'insisted testified believes believe believed alleged allegedly suggested suggests showed shows',
  'found estimates estimated predicted expects expected thinks thought acknowledged admitted confirmed',
  'indicated concluded cited quoting asserted maintains contends contended apparently presumably',
);
/** Joints whose part limits or turns what stands before: never cut there or after. */
const TURNING = list(
  'but or nor yet if unless until although though because except unless whether than that without',
  'despite provided providing assuming only not never lest whereas however so even instead rather',
  'once till otherwise pending depending regardless contrary unlike for',
);
/** Prepositions that begin a part one can do without. */
const LOOSE = list(
  'with amid following along alongside including in on at during after before since among across near',
);
/** Conjunctions that begin a part one can do without. */
const LOOSE_CLAUSE = list('while as after before when where since');
/** Of these, the ones that are a condition where the clause tells of what may come. */
const TIMES = list('when where before after since');
const MODALS = list('will would shall should can could may might must ll d');
const RELATIVE = list('which who whom whose where');
const QUANTITY = list(
  'some many most all one both none several each two three four five half much',
);
const ARTICLES = list('a an the its his her their another');
const PRONOUNS = list('he she they it i we');
const PARTICIPLE = /^(?!bring|spring|string|swing)\p{L}{2,}ing$/u;
/** "-ing" words that are no participle, or whose part stays. */
const NOT_PARTICIPLES = list(
  'according nothing something anything everything evening morning including excluding being',
  'depending assuming providing pending regarding concerning barring notwithstanding',
);

/** A stretch of a sentence between commas, dashes or semicolons outside quotations and brackets. */
interface Part {
  /** Token indexes. */
  from: number;
  to: number;
  /** The mark before it; empty for the first. */
  mark: string;
}

const MARKS = list(', ; — – -- (');
/** A head of fewer words says too little by itself. */
const LEAST_WORDS = 7;

/**
 * The shorter main clauses that begin an English sentence: the sentence without what trails behind
 * a comma, a dash, a semicolon or in brackets, where that only adds ("…, which has 40 rooms").
 * What limits or turns the clause (but, if, unless, although, because), and who vouches for it
 * (according to …, police said), always stays; only a bare pronoun's "he said" may go.
 * @returns spans that begin where the sentence does, without the mark that followed; longest first.
 */
export function shorterClauses(reading: Reading, sentence: number): Span[] {
  const [first, last] = tokensOfSentence(reading, sentence);
  const parts = partsOf(reading, first, last);
  if (parts.length < 2) return [];
  const found: Span[] = [];
  for (let cut = parts.length - 1; cut > 0; cut--) {
    const part = parts[cut];
    const head = parts.slice(0, cut);
    if (!part || !isLoose(reading, part, parts[cut - 1], parts[cut + 1])) break;
    if (!isClause(reading, head)) continue;
    const end = reading.tokens[part.from - 2]?.end;
    const start = reading.tokens[first]?.start;
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

/** Indexes of the first token of a sentence and of the one after its last. */
export function tokensOfSentence({ sentenceOf }: Reading, sentence: number): [number, number] {
  const first = lowerBound(sentenceOf, sentence);
  return [first, lowerBound(sentenceOf, sentence + 1)];
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function partsOf({ tokens, quotationOf }: Reading, first: number, last: number): Part[] {
  const parts: Part[] = [{ from: first, to: last, mark: '' }];
  let brackets = 0;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '(' || text === '[') brackets++;
    if (text === ')' || text === ']') brackets = Math.max(0, brackets - 1);
    const opening = text === '(' && brackets === 1;
    if ((brackets && !opening) || (quotationOf[i] ?? -1) >= 0 || !MARKS.has(text)) continue;
    const open = parts.at(-1);
    if (!open || i === open.from) continue;
    open.to = i;
    parts.push({ from: i + 1, to: last, mark: text });
  }
  return parts;
}

/** Whether the sentence stays whole and true without this part and all that follow it. */
function isLoose(reading: Reading, part: Part, before?: Part, after?: Part): boolean {
  const words = reading.tokens.slice(part.from, part.to).filter(({ kind }) => kind !== 'mark');
  const tags = reading.tags.slice(part.from, part.to);
  const [one = '', two = '', three = ''] = words.map(({ lower }) => lower);
  if (words.length === 0) return true;
  if (part.mark === '(') return closesAtEnd(reading, part) && !TURNING.has(one);
  if (PRONOUNS.has(one) && (SAYING.has(two) || SAYING.has(three)) && words.length <= 8)
    return !after && part.mark === ',';
  if (words.some(({ lower }) => SAYING.has(lower))) return false;
  if (TURNING.has(one) || (one === 'and' && TURNING.has(two))) return false;
  if (part.mark === ';') return true;
  const dash = part.mark !== ',';
  if (RELATIVE.has(one) || (tags[0] === 'I' && RELATIVE.has(two))) return true;
  if (QUANTITY.has(one) && two === 'of' && RELATIVE.has(three)) return true;
  if (one === 'and') return isClause(reading, [part]) && !isList(reading, before);
  if (words.length < 3 && !dash) return false;
  const participle = tags[0] === 'R' ? two : one;
  if (PARTICIPLE.test(participle) && !NOT_PARTICIPLES.has(participle))
    return !isList(reading, before) && tags.includes('V') && reading.tags[part.from - 2] !== 'J';
  if (LOOSE_CLAUSE.has(one) && isClause(reading, [{ ...part, from: part.from + 1 }]))
    return !TIMES.has(one) || !before || !hasModal(reading, before);
  if (dash) return !hasFiniteVerb(reading, part) || isClause(reading, [part]);
  if (isList(reading, before)) return false;
  if (LOOSE.has(one)) return !hasFiniteVerb(reading, part) || one === 'including' || one === 'with';
  if (!ARTICLES.has(one) || hasFiniteVerb(reading, part) || words.some(isJoint)) return false;
  return isNoun(reading.tags[part.from - 2]);
}

/** Whether the bracket that opens the part closes where the sentence ends. */
function closesAtEnd({ tokens }: Reading, { from, to }: Part): boolean {
  const close = tokens.slice(from, to).findIndex(({ text }) => text === ')');
  return close >= 0 && tokens.slice(from + close + 1, to).every(({ kind }) => kind === 'mark');
}

function hasModal({ tokens }: Reading, { from, to }: Part): boolean {
  return tokens.slice(from, to).some(({ lower }) => MODALS.has(lower));
}

const isJoint = ({ lower }: Token) => lower === 'and' || lower === 'or';
const isNoun = (tag: Tag | undefined) => tag === 'N' || tag === 'P';

/** A short part without a verb between commas: likely one item of a list. */
function isList(reading: Reading, part: Part | undefined): boolean {
  return (
    Boolean(part?.mark) &&
    part !== undefined &&
    part.to - part.from < 5 &&
    !hasFiniteVerb(reading, part)
  );
}

/** Whether the parts hold a subject with a finite verb of the main clause, and enough words. */
function isClause(reading: Reading, parts: Part[]): boolean {
  const { tokens } = reading;
  const [first] = parts;
  if (!first) return false;
  const words = tokens.slice(first.from, parts.at(-1)?.to).filter(({ kind }) => kind !== 'mark');
  if (first.mark === '' && words.length < LEAST_WORDS) return false;
  if (words.some(({ lower }) => lower === 'either' || lower === 'neither' || lower === 'whether'))
    return false;
  return parts.some((part, i) => {
    const one = tokens[part.from];
    const tag = reading.tags[part.from];
    if (!one || RELATIVE.has(one.lower) || (i > 0 && tag === 'I')) return false;
    const introduced =
      tag === 'S' || tag === 'I' || LOOSE_CLAUSE.has(one.lower) || TURNING.has(one.lower);
    if (introduced && (i === 0 || tag === 'S')) return false;
    return hasSubjectAndVerb(reading, part);
  });
}

function hasSubjectAndVerb(reading: Reading, { from, to }: Part): boolean {
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(reading, i, from)) continue;
    return reading.tags
      .slice(from, i)
      .some((tag) => tag === 'N' || tag === 'P' || tag === 'O' || tag === 'M');
  }
  return false;
}

/** Whether a range of tokens holds a finite verb outside relative clauses. */
export function hasFiniteVerb(
  reading: Reading,
  { from, to }: { from: number; to: number },
): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(reading, i, from)) return true;
  return false;
}

/** A verb that is no infinitive, no "-ing" form, and in no relative clause ("who lives there"). */
function isFiniteVerb({ tokens, tags }: Reading, at: number, from: number): boolean {
  const token = tokens[at];
  const tag = tags[at];
  if (!token || (tag !== 'V' && tag !== 'X') || /ing$|^(?:be|been|having)$/.test(token.lower))
    return false;
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    const before = tags[i];
    if (before === 'R') continue;
    if (before === 'T' && tokens[i]?.lower === 'to') return false;
    if (tokens[i] && (RELATIVE.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'that'))
      return false;
    break;
  }
  return true;
}
