import type { Span } from '../../span.ts';
import { genderOfName } from '../people/first-names.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { quoteKind } from '../quotes/quote-kind.ts';
import type { Said } from '../quotes/quotes.ts';
import { saysEnough } from '../quotes/says-enough.ts';
import type { Reading } from '../reading.ts';
import { type FullNames, fullName, fullNamesIn } from './full-names.ts';
import { type Language, languageOf } from './languages.ts';
import { isGiven, nameAt } from './names.ts';
import { type Beside, speakerBeside } from './speaker-beside.ts';
import { wordsIn } from './words.ts';

interface Told {
  name: string;
  mention: Span;
}
interface Last extends Told {
  quotation: Quotation;
}

/**
 * The quotes of an article in a language that nothing was learned for: words between marks that
 * are long enough to say something, or that a verb of saying brings in. A speaker is stated only
 * where a name stands beside that verb, or where the words go on with the one before.
 * Where no words of the language are known, no speaker is.
 * @param lang as the page gives it.
 */
export function quotesElsewhere(reading: Reading, lang: string | null): Said[] {
  const { text, quotations } = reading;
  const language = languageOf(reading, lang);
  const names: FullNames = language ? fullNamesIn(reading, language) : new Map();
  const said: Said[] = [];
  let last: Last | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const beside = language ? speakerBeside(reading, quotation, language) : null;
    const goesOn = last !== null && startsOwnSentence(reading, quotation, last);
    if (!saysEnough(text, quotation) && !beside?.isReported && !goesOn) continue;
    const near: Last | null = language && isNear(reading, language, last, quotation) ? last : null;
    const found: Told | null =
      language && beside?.found
        ? told(beside.found, names, language, near)
        : beside && continued(reading, near, quotation);
    if (found) last = { ...found, quotation };
    else if (beside?.found) last = null;
    said.push({
      quote: {
        ...{ start: quotation.start, end: quotation.end },
        text: text.slice(quotation.start, quotation.end),
        kind: quoteKind(reading, quotation),
        speaker: found?.name ?? null,
        mention: found?.mention ?? null,
      },
      speaker: found && { name: found.name, person: -1 },
    });
  }
  return said;
}

function told(
  beside: Beside,
  names: FullNames,
  language: Language,
  last: Last | null,
): Told | null {
  if (beside.kind === 'pronoun') {
    if (!last) return null;
    const gender = genderOfName(last.name.split(' ')[0] ?? '');
    const fits = !gender || gender === 'either' || gender === beside.gender;
    return fits ? { name: last.name, mention: beside.mention } : null;
  }
  const { words, run, bare, cited } = beside;
  const mention = { start: words[run.first]?.start ?? 0, end: words[run.last - 1]?.end ?? 0 };
  const name = fullName(run.words, names, language, cited);
  if (name) return { name, mention };
  const written = run.words.join(' ').replaceAll('’ ', '’');
  // A cited name stands in another case in Russian, and a lone capital may be a noun in German.
  if (cited && language.code === 'ru') return null;
  // A capital at the sentence’s start may be any word: "Sein Anwalt sagte".
  if (run.first === 0 && !isGiven(run.words[0] ?? '', language)) return null;
  if (run.words.length > 1) return { name: written, mention };
  return bare && language.code !== 'de' ? { name: written, mention } : null;
}

/** Whether the last speaker may still be meant: a paragraph on at most, and nobody else was named since. */
function isNear(
  reading: Reading,
  language: Language,
  last: Last | null,
  { from, paragraph }: Quotation,
): boolean {
  if (!last || paragraph - last.quotation.paragraph > 1) return false;
  if (from - last.quotation.to > FURTHEST) return false;
  const words = wordsIn(reading, { start: last.quotation.to, end: from });
  const surname = last.name.split(' ').at(-1) ?? '';
  for (let i = 0; i < words.length; i++) {
    const run = words[i]?.isCapital ? nameAt(words, i, language) : null;
    if (!run) continue;
    i = Math.max(i, run.last - 1);
    const person = run.words.length > 1 && isGiven(run.words[0] ?? '', language);
    if (person && !run.words.includes(surname)) return false;
  }
  return true;
}

/** The words go on in the same paragraph without another verb of saying, or the marks were left open. */
function continued({ text }: Reading, last: Last | null, quotation: Quotation): Told | null {
  if (!last) return null;
  const { name, mention, quotation: before } = last;
  const sameParagraph = before.paragraph === quotation.paragraph;
  const open = !before.closed && quotation.paragraph - before.paragraph === 1;
  const between = text.slice(before.to, quotation.from);
  return open || (sameParagraph && between.length < LONGEST_BREAK) ? { name, mention } : null;
}

/** “…”, she said. “Never again.” */
function startsOwnSentence(
  { sentences, text }: Reading,
  quotation: Quotation,
  last: Last,
): boolean {
  return (
    last.quotation.paragraph === quotation.paragraph &&
    text.slice(last.quotation.to, quotation.from).length < LONGEST_BREAK &&
    sentences.some(({ start, end }) => start === quotation.from && end <= quotation.to + 1)
  );
}

/** So many characters on, somebody else may speak. */
const FURTHEST = 1200;
/** More than an attribution between two quotations is a story of its own. */
const LONGEST_BREAK = 160;
