import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { hasFiniteVerb } from './clauses.ts';
import { bids, dangles } from './dangling.ts';
import { leans } from './leaning.ts';
import { speaksOfThePage } from './page-talk.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 70;
/** With more of its words between quotation marks it is a quote, not a fact. */
const MOST_QUOTED = 0.92;
const MOST_CAPITALS = 0.5;
/** From so many words on a sentence says enough even where "he" is not told. */
const LONG = 20;

/** It ends as a sentence does; a shortened clause ends within one that does. */
const ENDED = /(?<!\s)[.!…。！।۔](?:["”’'»›」』)\]]|\s)*$/u;
/** Its words are somebody's, and the sentence that says whose is another one. */
const HALF_QUOTED = /^["“„«][^"“”„«»]*$/u;
const QUESTION = /[?？؟](?:["”’'»›」』)\]]|\s)*$/u;
/** "am 10." is a broken date, not the end of a sentence. */
const ORDINAL = /(?<![\d.,])\d{1,2}\.$/u;
const BEGINS_BADLY = /^(?:[•*#@|]|\p{Ll}+(?![\p{L}\p{N}]))/u;
const FIRST_OR_SECOND_PERSON = /^(?:i|me|my|mine|myself|you|your|yours)$/;

/**
 * Whether a candidate may be shown alone, as a statement of the story's: a whole sentence that
 * needs no other, in the writer's own words at least in part, and about the story.
 * @param english whether the parts of speech can be relied on.
 */
export function standsAlone(reading: Reading, candidate: Candidate, english: boolean): boolean {
  const { text, tokens, sentences } = reading;
  const sentence = sentences[candidate.sentence];
  if (!sentence || candidate.words < FEWEST_WORDS || candidate.words > MOST_WORDS) return false;
  const whole = text.slice(sentence.start, sentence.end);
  const said = text.slice(candidate.start, candidate.end);
  if (!ENDED.test(whole) || QUESTION.test(whole) || BEGINS_BADLY.test(said)) return false;
  if (HALF_QUOTED.test(said) || (candidate.sentence > 0 && leans(said))) return false;
  if (speaksOfThePage(whole)) return false;
  if (english ? isUnfit(reading, candidate) : isBroken(reading, candidate)) return false;
  let quoted = 0;
  let capitals = 0;
  let words = 0;
  for (let i = candidate.from; i < candidate.to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') continue;
    words++;
    if ((reading.quotationOf[i] ?? -1) >= 0) quoted++;
    else if (FIRST_OR_SECOND_PERSON.test(token.lower)) return false;
    if (/^\p{Lu}{2}/u.test(token.text) && token.text === token.text.toUpperCase()) capitals++;
  }
  return quoted <= MOST_QUOTED * words && capitals < MOST_CAPITALS * words;
}

/** Whether an English sentence has no verb, bids the reader, or speaks of someone not yet named. */
function isUnfit(reading: Reading, candidate: Candidate): boolean {
  if (!hasFiniteVerb(reading, candidate) || bids(reading, candidate)) return true;
  return candidate.sentence > 0 && candidate.words < LONG && dangles(reading, candidate);
}

/** Whether a date cut in two, which English does not write, ends the sentence, or the one before it: "am 10. | Juli". */
function isBroken({ text, sentences }: Reading, { sentence }: Candidate): boolean {
  const own = sentences[sentence];
  const before = sentences[sentence - 1];
  const ends = (at: typeof own) => at !== undefined && ORDINAL.test(text.slice(at.start, at.end));
  return ends(own) || (before?.paragraph === own?.paragraph && ends(before));
}
