import type { Span } from '../../span.ts';
import { genderOfName } from '../people/first-names.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { quoteKind } from '../quotes/quote-kind.ts';
import type { Said } from '../quotes/quotes.ts';
import { saysEnough } from '../quotes/says-enough.ts';
import type { Reading } from '../reading.ts';
import type { Language } from './languages.ts';
import { fullNamesIn, isGiven, nameAt } from './names.ts';
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
 * @param language null where no words of it are known: then no speaker is.
 */
export function quotesElsewhere(reading: Reading, language: Language | null): Said[] {
  const { text, quotations } = reading;
  const names = language ? fullNamesIn(reading, language) : new Map<string, Map<string, number>>();
  const said: Said[] = [];
  let last: Last | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const beside = language ? speakerBeside(reading, quotation, language) : null;
    const goesOn = last !== null && startsOwnSentence(reading, quotation, last);
    if (!saysEnough(text, quotation) && !beside?.isReported && !goesOn) continue;
    const found: Told | null =
      language && beside?.found
        ? told(
            beside.found,
            names,
            language,
            last && namesNobodyElse(reading, language, last, quotation.from) ? last : null,
            quotation,
          )
        : language && beside && last && namesNobodyElse(reading, language, last, quotation.from)
          ? continued(reading, last, quotation)
          : null;
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

type Names = ReadonlyMap<string, ReadonlyMap<string, number>>;

function told(
  beside: Beside,
  names: Names,
  language: Language,
  last: Last | null,
  quotation: Quotation,
): Told | null {
  if (beside.kind === 'pronoun') {
    if (!last || quotation.paragraph - last.quotation.paragraph > 1) return null;
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

/** The fullest name of the article that the words are the end of, where it is one alone. */
function fullName(
  words: string[],
  names: Names,
  language: Language,
  cited: boolean,
): string | null {
  const surname = words.at(-1)?.toLowerCase() ?? '';
  const written = words.join(' ');
  const declined = cited && language.code === 'ru';
  const found = new Set<string>();
  for (const [key, fulls] of names) {
    if (key !== surname && !(declined && isCaseOf(key, surname))) continue;
    for (const full of fulls.keys()) {
      const parts = full.toLowerCase().split(' ');
      const own = words.map((word) => word.toLowerCase());
      const fits =
        own.length <= parts.length &&
        own.every((word, i) => {
          const part = parts[parts.length - own.length + i] ?? '';
          return part === word || (declined && isCaseOf(part, word));
        });
      const isPerson = language.code !== 'de' || isGiven(parts[0] ?? '', language);
      if (fits && (words.length > 1 || isPerson) && !(declined && full === written))
        found.add(full);
    }
  }
  const longest = [...found].sort((a, b) => b.length - a.length);
  return longest.length === 1 ||
    (longest[0] && longest.slice(1).every((one) => longest[0]?.endsWith(one)))
    ? (longest[0] ?? null)
    : null;
}

/** Two cases of a Russian name differ in their last letters, and ё is often written е. */
function isCaseOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replaceAll('ё', 'е')) as [string, string];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && a.length - same <= 2 && b.length - same <= 3;
}

/** Whether no one else is named between a quotation and a place behind it. */
function namesNobodyElse(reading: Reading, language: Language, last: Last, to: number): boolean {
  const words = wordsIn(reading, { start: last.quotation.to, end: to });
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

/** More than an attribution between two quotations is a story of its own. */
const LONGEST_BREAK = 160;
