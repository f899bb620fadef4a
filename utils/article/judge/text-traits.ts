import { CUES, cuesOf } from './cues.ts';
import type { Segment } from './segment.ts';

/** The names of the numbers; a function, as only training asks for them. */
export const textTraitNames = () => [
  ...'length words linkShare links boldShare italicShare pictures picturesBefore lineBreaks time'.split(
    ' ',
  ),
  ...'sentences endsSentence endsColon endsOpen startsLower startsQuote startsSign commas'.split(
    ' ',
  ),
  ...'capitals upper digits wordLength year clock pipe slash endsBracket startsBracket address colonAt questions quoteMarks signs'.split(
    ' ',
  ),
  ...CUES.map((cue) => `cue ${cue}`),
  'ends on picture words',
];

const PICTURE = 1 << CUES.indexOf('picture');
/** Cues tell nothing of a long paragraph. */
const LONGEST_WITH_CUES = 60;

/** What a segment's own text and markup say, in the order of textTraitNames. */
export function textTraits(segment: Segment, words: string[]): number[] {
  const { text } = segment;
  const { length } = text;
  const count = characters(text);
  const first = text.charCodeAt(0);
  const cues = words.length <= LONGEST_WITH_CUES ? cuesOf(words) : { first: 0, last: 0, any: 0 };
  const traits = [
    length,
    words.length,
    Math.min(1, segment.linkChars / length),
    segment.links,
    segment.boldChars / length,
    segment.italicChars / length,
    segment.pictures,
    Math.min(3, segment.picturesBefore),
    segment.lineBreaks,
    Number(segment.time),
    count.sentences,
    Number(endsSentence(text)),
    Number(/[:：]$/.test(text)),
    Number(/[›»→>…]$/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^["“„«‘'—–-]/.test(text)),
    Number(/^[•·*●▪>»|↓→▶]/.test(text)),
    count.commas / Math.max(1, words.length),
    count.capitals / Math.max(1, words.length),
    count.upper / length,
    count.digits / length,
    length / Math.max(1, words.length),
    Number(/\b(?:19|20)\d\d\b/.test(text)),
    Number(/\b\d{1,2}[:.h]\d\d\b/.test(text)),
    count.pipes,
    count.slashes,
    Number(/[)\]]$/.test(text)),
    Number(first === 40 || first === 91),
    Number(/@|https?:|www\.|\.com\b/.test(text)),
    Math.min(60, text.search(/[:：]/)),
    count.questions,
    count.quotes,
    Number(words.length === 0),
  ];
  for (let i = 0; i < CUES.length; i++)
    traits.push(((cues.any >> i) & 1) + ((cues.first >> i) & 1));
  traits.push(Number((cues.last & PICTURE) !== 0));
  return traits;
}

export function endsSentence(text: string): boolean {
  return /[.!?。！？؟।…]["”’»)\]]*$/.test(text);
}

/** What a character is, for those of ASCII by its code. */
const [OTHER, DIGIT, SMALL, CAPITAL, APOSTROPHE, STOP, COMMA, QUOTE, PIPE, SLASH] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return DIGIT;
  if (character.toLowerCase() !== character.toUpperCase())
    return character === character.toLowerCase() ? SMALL : CAPITAL;
  if (character === '’' || character === "'") return APOSTROPHE;
  if ('.!?。！？؟।…'.includes(character)) return STOP;
  if (',،、，;'.includes(character)) return COMMA;
  if ('"“”„«»'.includes(character)) return QUOTE;
  return character === '|' ? PIPE : character === '/' ? SLASH : OTHER;
}

/** Counts in one pass; capitals are words that begin with one. */
function characters(text: string) {
  const count = {
    ...{ sentences: 0, commas: 0, capitals: 0, upper: 0, digits: 0 },
    ...{ pipes: 0, slashes: 0, questions: 0, quotes: 0 },
  };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? KINDS[code] : kindOf(text.charAt(i));
    if (kind === SMALL) {
      inWord = true;
      continue;
    }
    if (kind === CAPITAL) {
      count.upper++;
      if (!inWord) count.capitals++;
      inWord = true;
      continue;
    }
    inWord = kind === DIGIT || kind === APOSTROPHE;
    if (kind === DIGIT) count.digits++;
    else if (kind === COMMA) count.commas++;
    else if (kind === QUOTE) count.quotes++;
    else if (kind === PIPE) count.pipes++;
    else if (kind === SLASH) count.slashes++;
    else if (kind === STOP) {
      const next = text.charAt(i + 1);
      if (!next || ' "”’»)。'.includes(next) || code > 255) count.sentences++;
      if (code === 63 || code === 0xff1f || code === 0x61f) count.questions++;
    }
  }
  return count;
}
