import type { QuoteKind } from '../../digest/digest.ts';
import type { SavedArticle } from '../library.ts';
import { isNamed } from './filters.ts';
import { placesIn, type Snippet, type Sought, shortened } from './snippet.ts';

/** Words of a voice that was searched for. */
export interface FoundQuote extends Snippet {
  kind: QuoteKind;
  speaker: string;
}

/**
 * What the voice that was searched for says: of its quotes the one with most of what is sought, else
 * the first.
 * @param said the names as typed after `said:`.
 * @returns null where none of them is quoted.
 */
export function foundQuote(
  { digest }: Pick<SavedArticle, 'digest'>,
  said: readonly string[],
  sought: Sought,
): FoundQuote | null {
  let best: FoundQuote | null = null;
  for (const { speaker, quotes } of digest.voices) {
    if (!speaker || !said.some((name) => isNamed(speaker, name))) continue;
    for (const index of quotes) {
      const quote = digest.quotes[index];
      if (!quote) continue;
      const found = placesIn(quote.text, sought);
      if (best && found.length <= best.found.length) continue;
      best = { ...shortened(quote.text, found), kind: quote.kind, speaker };
    }
  }
  return best;
}
