/**
 * Lower case, without accents and Arabic vowel marks, and with one kind of apostrophe: what is typed
 * is seldom what is set. Marks of other scripts stay, for there they are letters.
 */
export function fold(text: string): string {
  // Most text is plain, and taking letters apart is what costs most.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

const PLAIN = /^[\x20-\x7e]*$/;
