/** The words alone: no case, marks, punctuation or white space that differs. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter texts may stand within another by chance. */
const TELLING_LENGTH = 20;

/** Whether one of the texts says the same as this one, or one is the longer form of the other. */
export function says(texts: string[], text: string): boolean {
  const wanted = fold(text);
  if (!wanted) return false;
  return texts.some((said) => {
    const folded = fold(said);
    if (folded === wanted) return true;
    const [short, long] = folded.length < wanted.length ? [folded, wanted] : [wanted, folded];
    return short.length >= TELLING_LENGTH && ` ${long} `.includes(` ${short} `);
  });
}
