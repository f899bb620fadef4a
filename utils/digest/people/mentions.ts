import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { STARTERS } from '../text/abbreviations.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';

/** Words that may name a speaker. */
export interface Mention extends Span {
  text: string;
  kind: 'name' | 'pronoun' | 'noun';
  /** Indexes of its first token and past its last. */
  first: number;
  last: number;
  sentence: number;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'who']);
const PARTICLES = new Set(
  'de van von der den bin al el da di la le ben of the and for &'.split(' '),
);
const TITLES = new Set(
  'mr mrs ms dr sen rep gov lt gen president vice former prime minister secretary senator congressman congresswoman governor judge justice mayor chief coach professor prof sir lord lady pope king queen prince princess officer detective sgt capt captain director chairman spokesman spokeswoman spokesperson attorney general deputy speaker'.split(
    ' ',
  ),
);
const SPEAKING_NOUNS =
  /^(?:spokes(?:man|woman|person|people)|officials?|sources?|police|prosecutors?|authorities|insiders?|statement|report|study|company|team|group|letter|post|account|campaign|lawyers?|attorneys?|judge|president|minister|official|officers?|worker|employee|patient|man|woman|mother|father|son|daughter|wife|husband|brother|sister|friend|analysts?|experts?|researchers?|scientists?|authors?|lawsuit|complaint|filing|speaker|actor|actress|singer|star|coach|manager|student|teacher|doctor|neighbou?r|witness(?:es)?|survivor|victim|candidate|senator|governor|mayor|professor|critics?|supporters?|administration|department|ministry|government|agency|bureau|organi[sz]ation|documents?|memo|email|records?|voters?|residents?|leader|chief|executive|director|dictator)$/;

export function mentionsOf(reading: Reading): Mention[] {
  const { tokens, text, sentenceOf } = reading;
  const mentions: Mention[] = [];
  const add = (kind: Mention['kind'], first: number, last: number) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? 0;
    mentions.push({
      kind,
      first,
      last,
      start,
      end,
      text: text.slice(start, end),
      sentence: sentenceOf[first] ?? 0,
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (PRONOUNS.has(token.lower)) add('pronoun', i, i + 1);
    else if (beginsName(reading, i)) {
      const last = nameEnd(reading, i);
      add('name', i, last);
      i = last - 1;
    } else if (SPEAKING_NOUNS.test(token.lower)) {
      let first = i;
      while (
        first > 0 &&
        i - first < 5 &&
        sentenceOf[first - 1] === sentenceOf[i] &&
        /^\p{L}/u.test(tokens[first - 1]?.text ?? '')
      ) {
        first--;
        if (/^(?:a|an|the|his|her|its|their)$/.test(tokens[first]?.lower ?? '')) break;
      }
      if (!/^(?:a|an|the|his|her|its|their)$/.test(tokens[first]?.lower ?? '')) first = i;
      add('noun', first, i + 1);
    }
  }
  return mentions;
}

function beginsName({ tokens, sentenceOf }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isCapitalised(token)) return false;
  if (sentenceOf[i - 1] === sentenceOf[i] || !STARTERS.has(token.lower))
    return !STARTERS.has(token.lower) && token.text.length > 1;
  return false;
}

function nameEnd({ tokens, sentenceOf }: Reading, first: number): number {
  let last = first + 1;
  for (let i = last; i < tokens.length && sentenceOf[i] === sentenceOf[first]; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && isCapitalised(token)) last = i + 1;
    else if (token.text === '.' && TITLES.has(tokens[i - 1]?.lower ?? '')) continue;
    else if (!PARTICLES.has(token.lower) || token.lower === 'and' || token.lower === 'the') break;
  }
  return last;
}

/** The name without the titles before it. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let i = 0;
  while (i < words.length - 1 && TITLES.has((words[i] ?? '').toLowerCase().replace(/\.$/, ''))) i++;
  return words.slice(i).join(' ');
}
