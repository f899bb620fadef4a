/** Words as runs of letters and figures. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Lower case with single spaces for all that is no letter or figure. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A fact of a labelled article: its weight, and snippets any of which states it. */
export interface GoldFact {
  fact: string;
  weight: number;
  support: string[];
}

/** Share of the facts' weight that a text states. */
export function statedShare(facts: GoldFact[], text: string): number {
  const folded = ` ${fold(text)} `;
  let stated = 0;
  let whole = 0;
  for (const { weight, support } of facts) {
    whole += weight;
    if (support.some((snippet) => folded.includes(` ${fold(snippet)} `))) stated += weight;
  }
  return whole ? stated / whole : 0;
}

/** The first of the shown sentences that fit into a budget of words whole; the very first always. */
export function withinBudget(shown: string[], budget: number): string[] {
  let words = 0;
  const end = shown.findIndex((text) => {
    words += wordsOf(text).length;
    return words > budget;
  });
  return shown.slice(0, end < 0 ? shown.length : Math.max(1, end));
}

/** ROUGE-1 recall of a text against a summary: the share of the summary's words that it holds. */
export function wordRecall(summary: string, text: string): number {
  const wanted = counts(summary);
  const size = wordsOf(summary).length;
  return size ? shared(wanted, counts(text)) / size : 0;
}

/** ROUGE-1 F1 (Lin 2004) without stemming. */
export function rouge1(summary: string, text: string): number {
  const size = wordsOf(summary).length + wordsOf(text).length;
  return size ? (2 * shared(counts(summary), counts(text))) / size : 0;
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of wordsOf(text.toLowerCase())) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function shared(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.min(count, b.get(word) ?? 0);
  return sum;
}

export const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
