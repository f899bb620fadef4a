import { beyond, fold, nearlyEqual, sizeOf } from './compare.ts';

/** Fewer words than this are said twice by chance. */
const TELLING = 4;
/** A credit has no more words than this. */
const CREDIT_WORDS = 8;
/** Words that only stand before or in the name of whoever made a picture. */
const CREDIT =
  /(?<!\p{L})(?:photo(?:graph|graphie|grapher|s)?|picture|image|video|illustration|graphic|credits?|courtesy|source|copyright|handout|file|getty|reuters|afp|ap|epa|dpa|efe|ansa|tass|xinhua|shutterstock|istock|alamy|foto(?:graf|grafia|grafía)?|bild|quelle|crédit|cr[ée]ditos?|fuente|fonte|imagen|imagem|immagine|kuva|zdj|źródło|autor|fot|kép|forrás)(?!\p{L})|фото|источник|снимка|φωτο|写真|撮影|提供|图|圖|摄|攝|사진|صورة|المصدر|צילום|©|\(c\)/iu;

/** Whether a few words read as the credit of a picture: "Ramon Espinosa/AP", "Photo: Hana Duarte". */
export function isCredit(text: string): boolean {
  const words = text.trim();
  if (!words || words.length > 120) return false;
  if (CREDIT.test(words) || /\p{L}\s?[/|・·]\s?\p{L}/u.test(words)) return true;
  return (
    /^[\p{Lu}\p{Lo}]/u.test(words) && words.split(/\s+/).length <= 6 && !/[.!?…]["”»]?$/.test(words)
  );
}

/** A credit that says so: the line may stand alone under a picture. */
export function isStatedCredit(text: string): boolean {
  const words = text.trim();
  return (
    words.length <= 90 &&
    (/^[([]?\s*(?:©|\(c\))/.test(words) ||
      /^[([]?\s*\p{L}[\p{L} .]{1,25}[:：]\s*\S/u.test(words)) &&
    CREDIT.test(words)
  );
}

/** A caption without the word before it that says it is one: "Photo: A boat" is "A boat". */
export function withoutLabel(text: string): string {
  return text.replace(
    /^\s*(?:[([]\s*)?(?:photo|picture|image|caption|foto|bild|imagen|imagem|immagine|zdjęcie|kuva|фото|写真|图|圖|사진)\s*[:：.–-]\s*/iu,
    '',
  );
}

/**
 * Whether a line beside a picture says again what is said of the picture already, with no more than
 * a credit added.
 * @param said folded lines.
 * @param isPlain where nothing else tells the line from a paragraph: what says less than the caption
 *   may be the first of the story.
 */
export function saysAgain(text: string, said: string[], isPlain: boolean): boolean {
  const words = fold(withoutLabel(text));
  return said.some((other) => {
    if (Math.min(sizeOf(words), sizeOf(other)) < TELLING) return false;
    if (nearlyEqual(words, other)) return true;
    const more = beyond(words, other) ?? (isPlain ? null : beyond(other, words));
    return more !== null && sizeOf(more) <= CREDIT_WORDS;
  });
}
