const ENDING = /(?:ies|ied|ying|es|ed|ing|s|y|e)$/;

/**
 * What the forms of a regular verb share, by its spelling alone: "argues", "argued" and "arguing".
 * It is no word: it only joins what was learned of one form to the others.
 */
export function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(ENDING, '') : word;
  return bare.length > 3 ? bare.replace(/([bdglmnprt])\1$/, '$1') : bare;
}
