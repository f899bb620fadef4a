import type { Digest, DigestContext, Quote, Voice } from './digest.ts';
import { factsOf } from './facts/facts.ts';
import { type Mention, mentionsOf, withoutTitles } from './people/mentions.ts';
import { read } from './reading.ts';
import { speakerOf } from './speakers/rules.ts';

/**
 * Finds the key facts of an article and who said what in it. Text in, spans out: every fact and
 * quote is an exact span of `text`.
 * @param text `Article.text`: paragraphs with a blank line between them.
 */
export function makeDigest(text: string, context: DigestContext): Digest {
  const reading = read(text);
  const mentions = mentionsOf(reading);
  const quotes: Quote[] = [];
  let previous: Quote | null = null;
  let previousParagraph = -9;
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0) continue;
    const words = text.slice(quotation.start, quotation.end);
    const found = speakerOf(reading, mentions, quotation);
    const names = words.split(/\s+/);
    const titled = names.length > 1 && names.every((w) => /^[^\p{Ll}]/u.test(w));
    if (!found?.sure && (titled || names.length < 3)) continue;
    let speaker: string | null = null;
    let mention: Mention | null = null;
    if (found && (found.sure || !previous || quotation.paragraph - previousParagraph > 1)) {
      mention = found.mention;
      speaker = fullest(mentions, mention, previous?.speaker ?? null);
    } else if (previous && quotation.paragraph - previousParagraph <= 1) {
      speaker = previous.speaker;
    }
    const quote: Quote = {
      start: quotation.start,
      end: quotation.end,
      text: words,
      kind: /^\p{Ll}/u.test(words) ? 'partial' : 'direct',
      speaker,
      mention: mention && { start: mention.start, end: mention.end },
    };
    quotes.push(quote);
    previous = quote;
    previousParagraph = quotation.paragraph;
  }
  return { facts: factsOf(reading, context), quotes, voices: voicesOf(quotes) };
}

function fullest(mentions: Mention[], mention: Mention, previous: string | null): string | null {
  if (mention.kind === 'noun') return mention.text;
  if (mention.kind === 'pronoun') {
    if (previous) return previous;
    const name = mentions
      .filter((m) => m.kind === 'name' && m.end < mention.start && / /.test(withoutTitles(m.text)))
      .at(-1);
    return name ? withoutTitles(name.text) : null;
  }
  const bare = withoutTitles(mention.text);
  const longer = mentions
    .filter((m) => m.kind === 'name')
    .map((m) => withoutTitles(m.text))
    .find((name) => name.endsWith(` ${bare}`) && name.split(' ').length <= 4);
  return longer ?? bare;
}

function voicesOf(quotes: Quote[]): Voice[] {
  const voices = new Map<string | null, Voice>();
  quotes.forEach((quote, index) => {
    const voice = voices.get(quote.speaker) ?? { speaker: quote.speaker, role: null, quotes: [] };
    voice.quotes.push(index);
    voices.set(quote.speaker, voice);
  });
  return [...voices.values()].sort(
    (a, b) =>
      Number(a.speaker === null) - Number(b.speaker === null) || b.quotes.length - a.quotes.length,
  );
}
