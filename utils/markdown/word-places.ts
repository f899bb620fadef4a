/**
 * Where each word of a text stands. Words are what white space parts, so those within a longer piece
 * tell all the places where that can stand: it is looked for at its rarest word's alone, and a text
 * full of quotes is not read anew for each.
 */
export class WordPlaces {
  private readonly text: string;
  private readonly places = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const at = this.places.get(word);
      if (at) at.push(index);
      else this.places.set(word, [index]);
    }
  }

  /** How often a piece stands there, none over another, but not beyond a number. */
  countOf(piece: string, most: number): number {
    const { places, offset } = this.rarestIn(piece);
    if (!places) return countIn(this.text, piece, most);
    let found = 0;
    let end = 0;
    for (const place of places) {
      const start = place - offset;
      if (start < end || !this.text.startsWith(piece, start)) continue;
      end = start + piece.length;
      if (++found >= most) break;
    }
    return found;
  }

  /** Of the words that stand whole in a piece, with white space on both sides. None in one of two words. */
  private rarestIn(piece: string): { places?: number[]; offset: number } {
    let rarest: { places?: number[]; offset: number } = { offset: 0 };
    for (const { 0: word, index } of piece.matchAll(/(?<=\s)\S+(?=\s)/g)) {
      const places = this.places.get(word) ?? [];
      if (!rarest.places || places.length < rarest.places.length)
        rarest = { places, offset: index };
    }
    return rarest;
  }
}

/** The same, by reading the whole text. */
export function countIn(text: string, piece: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length))
    if (++found >= most) break;
  return found;
}
