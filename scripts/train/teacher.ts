import type { Tag } from '../../utils/digest/text/tagger.ts';
import type { Token } from '../../utils/digest/text/tokens.ts';

/** Gives each token of a text its part of speech. */
export type Teacher = (text: string, tokens: Token[]) => Tag[];

/** wink-nlp's names of the universal parts of speech, and this project's letters. */
const LETTER: Record<string, Tag> = {
  NOUN: 'N',
  PROPN: 'P',
  VERB: 'V',
  AUX: 'X',
  ADJ: 'J',
  ADV: 'R',
  ADP: 'I',
  DET: 'D',
  PRON: 'O',
  PART: 'T',
  CCONJ: 'C',
  SCONJ: 'S',
  NUM: 'M',
  PUNCT: 'U',
  INTJ: 'E',
  SYM: 'Y',
};

interface Wink {
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
  its: { value: unknown; pos: unknown };
}

/** wink-nlp, which only training needs; without it a plain sentence says how to get it. */
export async function loadTeacher(): Promise<Teacher> {
  const wink = await importWink();
  return (text, tokens) => {
    const theirs = wink.readDoc(text).tokens();
    const words = theirs.out(wink.its.value);
    const names = theirs.out(wink.its.pos);
    const found: { start: number; end: number; name: string }[] = [];
    let at = 0;
    words.forEach((word, i) => {
      const start = text.indexOf(word, at);
      if (start < 0 || start > at + 10) return;
      at = start + word.length;
      found.push({ start, end: at, name: names[i] ?? '' });
    });
    let next = 0;
    return tokens.map((token) => {
      while ((found[next]?.end ?? Infinity) <= token.start) next++;
      const over: string[] = [];
      for (let i = next; (found[i]?.start ?? Infinity) < token.end; i++) {
        const name = found[i]?.name ?? '';
        if (name !== 'PUNCT' || token.kind === 'mark') over.push(name);
      }
      // "don’t" is two tokens to the teacher and is tagged as its verb; of a compound the last counts.
      const name = /.['’]./.test(token.text) ? over[0] : over.at(-1);
      if (token.kind === 'mark') return name === 'SYM' ? 'Y' : name === 'CCONJ' ? 'C' : 'U';
      return LETTER[name ?? ''] ?? 'N';
    });
  };
}

async function importWink(): Promise<Wink> {
  const names = ['wink-nlp', 'wink-eng-lite-web-model'];
  try {
    const [nlp, model] = await Promise.all(names.map((name) => import(name)));
    return nlp.default(model.default);
  } catch {
    console.error(
      `Training the tagger needs its teacher: npm install --no-save ${names.join(' ')}`,
    );
    process.exit(2);
  }
}
