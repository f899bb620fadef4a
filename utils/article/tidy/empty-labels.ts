import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';

/** Words that stand over something; alone they say nothing. */
const LABEL =
  /^(?:key ?words?|tags?|tagged|topics?|more on|related(?: (?:topics|stories|articles|content|news|links))?|read (?:also|more|next)|see also|more (?:stories|news|from .{1,40})|most (?:read|popular)|share(?: this(?: (?:article|story|page))?)?|comments?|leave a (?:comment|reply)|categories|category|filed under|follow us|subscribe|newsletter|sponsored|photos?|gallery|video|schlagw[oö]rte?r?|stichwörter|themen|schlagworte|mehr zum thema|lesen sie auch|teilen|kommentare?|mots[- ]cl[ée]s|sujets|thèmes|lire aussi|à lire aussi|partager|commentaires?|palabras clave|etiquetas|temas|lea también|leer más|compartir|comentarios?|palavras[- ]chave|tópicos|leia (?:também|mais)|compartilhe|partilhar|comentários?|parole chiave|argomenti|leggi anche|condividi|commenti|słowa kluczowe|tagi|tematy|czytaj (?:też|także|również)|udostępnij|komentarze|trefwoorden|onderwerpen|lees ook|delen|reacties|nyckelord|ämnen|läs (?:också|mer|även)|dela|kommentarer|nøkkelord|emner|les også|læs også|avainsanat|aiheet|lue myös|klíčová slova|témata|štítky|čtěte také|kulcsszavak|címkék|cuvinte cheie|etichete|citește și|anahtar kelimeler|etiketler|từ khóa|kata kunci|baca juga)\s*:?$|^(?:ключевые слова|теги|темы|метки|читайте также|поделиться|комментарии|ключові слова|теми|читайте також|ключови думи|етикети|λέξεις κλειδιά|ετικέτες|διαβάστε επίσης|キーワード|タグ|関連記事|関連キーワード|シェア|关键词|关键字|關鍵字|标签|標籤|相关阅读|延伸閱讀|키워드|태그|관련기사|الكلمات المفتاحية|كلمات مفتاحية|كلمات دلالية|وسوم|اقرأ أيضا|מילות מפתח|תגיות|कीवर्ड|टैग|คำสำคัญ|แท็ก)\s*[:：]?$/iu;
const AD =
  /^(?:advertisements?|advertising|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama?|advertentie|annons|annonse|annonce|mainos|реклама|広告|广告|廣告|광고|إعلان)\s*:?$/iu;

/** Longer than a heading. */
const LONGEST = 60;

/** Takes out labels that have nothing after them, and a heading over nothing at the end. */
export function removeEmptyLabels(draft: Draft): void {
  let next: DraftBlock | null = null;
  for (const block of [...draft.blocks].reverse()) {
    if (block.removed) continue;
    if (AD.test(block.text)) removeBlock(block, 'ad', 'It labels an advertisement.');
    else if (LABEL.test(block.text) && (!next || isOver(next, isHeading(block))))
      removeBlock(block, 'label', 'Nothing stands under this label.');
    else if (block.text || block.element.tagName === 'FIGURE') next = block;
  }
  const [last, before] = keptBlocks(draft).reverse();
  if (last && before && isHeading(last) && !isHeading(before) && last.text.length <= LONGEST)
    removeBlock(last, 'label', 'Nothing stands under this heading.');
}

/** Whether what follows a label begins something new rather than being what it labels. */
function isOver(next: DraftBlock, labelIsHeading: boolean): boolean {
  const isParagraph = next.element.tagName === 'P' && next.text.length > 200;
  return isHeading(next) || (!labelIsHeading && isParagraph);
}

function isHeading({ element }: DraftBlock): boolean {
  return /^H\d$/.test(element.tagName);
}
