import type { Quote, Voice } from '../utils/digest/digest.ts';

/**
 * How much of all that is quoted each voice says, by letters, so that scripts without spaces count
 * as others do; what is reported without marks is nobody's own words and does not count. Between 0
 * and 1, in the order of the voices; all 0 where nothing is quoted.
 */
export function voiceShares(voices: Voice[], quotes: Quote[]): number[] {
  const letters = voices.map((voice) =>
    voice.quotes.reduce((sum, at) => sum + lettersOf(quotes[at]), 0),
  );
  const all = letters.reduce((a, b) => a + b, 0);
  return letters.map((own) => (all ? own / all : 0));
}

const lettersOf = (quote: Quote | undefined): number =>
  quote && quote.kind !== 'indirect' ? quote.text.replace(/\s/g, '').length : 0;
