import type { Span } from '../../span.ts';
import type { Scene } from '../speakers/scene.ts';
import { trimSpan } from '../text/paragraphs.ts';
import { headKind, TITLES } from './titles.ts';

/** Longer than this it is no description but a story. */
const LONGEST = 160;

/**
 * What the article says a person is, in its own words: the description that stands beside the name
 * between commas ("one of the top Cuban officials …"), else the title before it.
 */
export function roleOf(scene: Scene, person: number): Span | null {
  let title: Span | null = null;
  for (const phrase of scene.people[person]?.phrases ?? []) {
    if (!scene.names[phrase] || scene.phrases[phrase]?.quotation !== -1) continue;
    const beside = descriptionAfter(scene, phrase) ?? descriptionBefore(scene, phrase);
    if (beside) return beside;
    title ??= titleBefore(scene, phrase);
  }
  return title;
}

/** "Jane Doe, a lecturer at Leeds, said": from the comma to the one that closes it. */
function descriptionAfter({ phrases, reading, heads, names }: Scene, index: number): Span | null {
  const { tokens, tags, sentenceOf, text } = reading;
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (!phrase || tokens[phrase.last]?.text !== ',' || !next || next.sentence !== phrase.sentence)
    return null;
  let first = phrase.last + 1;
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2; // an age
  const start = phrases.find(({ first: at }, i) => i > index && at === first);
  if (!start || !describes({ tokens, heads, names, phrases }, phrases.indexOf(start))) return null;
  let last = start.last;
  for (let i = last; sentenceOf[i] === phrase.sentence; i++) {
    const token = tokens[i];
    if (!token || /^[”"“;:—.]$/.test(token.text)) break;
    last = i;
    if (token.text === ',' && !goesOn(tags[i + 1] ?? 'U', tokens[i + 1]?.text ?? '')) break;
    last = i + 1;
  }
  const span = trimSpan(text, { start: start.start, end: tokens[last - 1]?.end ?? start.end });
  const end = tokens[last]?.text === ',' ? (tokens[last - 1]?.end ?? span.end) : span.end;
  return end - span.start <= LONGEST && end > span.start ? { start: span.start, end } : null;
}

/** Whether a comma is inside a description: before a place or "and", not before a verb or a clause. */
const goesOn = (tag: string, word: string): boolean => tag === 'P' && /^\p{Lu}/u.test(word);

function describes(
  {
    tokens,
    heads,
    phrases,
  }: Pick<Scene, 'heads' | 'names' | 'phrases'> & { tokens: Scene['reading']['tokens'] },
  index: number,
): boolean {
  const phrase = phrases[index];
  if (!phrase || phrase.kind === 'pronoun') return false;
  const word = tokens[phrase.head]?.lower ?? '';
  const opener = tokens[phrase.first]?.lower ?? '';
  return (
    /^(?:an?|the|one|his|her|its|their)$/.test(opener) ||
    heads[index] === 'person' ||
    TITLES.has(word) ||
    headKind(word) === 'person'
  );
}

/** "the company’s chief economist, Jane Doe, said". */
function descriptionBefore({ phrases, reading, heads }: Scene, index: number): Span | null {
  const phrase = phrases[index];
  const before = phrases[index - 1];
  if (!phrase || before?.kind !== 'noun' || before.sentence !== phrase.sentence) return null;
  if (before.last + 1 !== phrase.first || reading.tokens[before.last]?.text !== ',') return null;
  const after = reading.tokens[phrase.last]?.text;
  return heads[index - 1] === 'person' && after === ','
    ? { start: before.start, end: before.end }
    : null;
}

/** "White House Press Secretary Jane Doe": the words of the phrase before the name. */
function titleBefore({ phrases, names, reading }: Scene, index: number): Span | null {
  const { tokens, text } = reading;
  const phrase = phrases[index];
  const name = names[index];
  if (!phrase || !name || name.first === phrase.first) return null;
  let first = phrase.first;
  if (/^(?:the|an?|his|her|their|its)$/.test(tokens[first]?.lower ?? '')) first++;
  // "Secretary" of "State Jane Doe"
  if (tokens[first - 1]?.lower === 'of' && TITLES.has(tokens[first - 2]?.lower ?? '')) first -= 2;
  const span = trimSpan(text, {
    start: tokens[first]?.start ?? 0,
    end: tokens[name.first - 1]?.end ?? 0,
  });
  const words = text.slice(span.start, span.end);
  return span.end > span.start && !/^(?:mr|mrs|ms|miss|dr)\.?$|['’]s?$/i.test(words) ? span : null;
}
