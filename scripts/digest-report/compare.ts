import type { Quote } from '../../utils/digest/digest.ts';
import { fold, statedShare } from '../train/facts-measures.ts';
import type { FactLabel, LabelledPage, QuoteLabel } from './labelled-pages.ts';

type Judged = Pick<LabelledPage, 'labels' | 'digest'>;

export interface QuoteVerdict {
  label: QuoteLabel;
  /** The quote found for it, or null where there is none. */
  found: Quote | null;
  verdict: 'right' | 'wrong speaker' | 'not found';
}

export interface FactVerdict {
  label: FactLabel;
  /** Index of the first fact shown that states it, or -1. */
  statedBy: number;
}

/** Each labelled quote with what was found for it. */
export function quoteVerdicts({ labels, digest }: Judged): QuoteVerdict[] {
  return labels.quotes.map((label) => {
    const found = digest.quotes.find((quote) => sameWords(quote.text, label.text)) ?? null;
    if (!found) return { label, found, verdict: 'not found' };
    const right = isNamed(found.speaker, label);
    return { label, found, verdict: right ? 'right' : 'wrong speaker' };
  });
}

/** Each labelled fact with the first shown fact that states it. */
export function factVerdicts({ labels, digest }: Judged): FactVerdict[] {
  return labels.facts.map((label) => ({
    label,
    statedBy: digest.facts.findIndex(({ text }) => statedShare([label], text) > 0),
  }));
}

/** Quotes that were found between marks and are in no label. */
export function quotesUnlabelled({ labels, digest }: Judged): Quote[] {
  return digest.quotes.filter(
    ({ kind, text }) =>
      kind !== 'indirect' && !labels.quotes.some((label) => sameWords(label.text, text)),
  );
}

/** A label may hold a quote that goes on over several pairs of marks. */
function sameWords(a: string, b: string): boolean {
  const [one, two] = [fold(a), fold(b)];
  return (
    one === two ||
    (Math.min(one.length, two.length) > 20 && (one.includes(two) || two.includes(one)))
  );
}

function isNamed(speaker: string | null, { speaker: wanted, aliases }: QuoteLabel): boolean {
  if (speaker === null || wanted === null) return speaker === wanted;
  return [wanted, ...aliases].some((name) => fold(name) === fold(speaker));
}
