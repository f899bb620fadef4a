import type { Quote, Voice } from '../utils/digest/digest.ts';

/**
 * How much of all that is quoted each voice says, by letters, so that scripts without spaces count
 * as others do. Between 0 and 1, in the order of the voices; all 0 where nothing is quoted.
 */
export function voiceShares(voices: Voice[], quotes: Quote[]): number[] {
  const letters = voices.map((voice) =>
    voice.quotes.reduce((sum, at) => sum + (quotes[at]?.text.replace(/\s/g, '').length ?? 0), 0),
  );
  const all = letters.reduce((a, b) => a + b, 0);
  return letters.map((own) => (all ? own / all : 0));
}
