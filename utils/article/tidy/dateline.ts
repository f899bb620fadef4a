import type { Metadata } from '../article.ts';
import { fold } from '../compare.ts';

/** Longer than a line of names, places and times a block says something of its own. */
const LONGEST = 160;
/** The words of such lines beside names and dates, folded. */
const LABELS =
  /(?<!\p{L})(?:by|author|authors|written|reported|source|sources|published|publish|posted|updated|last|modified|edited|date|on|at|in|and|the|of|from|min|mins|minutes?|hours?|days?|ago|read|reading|time|am|pm|a m|p m|et|est|edt|gmt|utc|bst|cet|ist|pst|pdt|von|vom|am|um|uhr|aktualisiert|veröffentlicht|stand|par|publié|mis|à|jour|le|por|publicado|actualizado|atualizado|fecha|a|las|às|h|de|do|del|em|di|pubblicato|aggiornato|il|alle|ore|fonte|fuente|autor|autore|auteur|quelle|door|gepubliceerd|bijgewerkt|om|av|af|publicerad|publisert|oppdatert|uppdaterad|kl|klo|julkaistu|przez|opublikowano|aktualizacja|źródło|zdroj|autorka)(?!\p{L})|автор|источник|опубликовано|обновлено|дата|г|в|年|月|日|時|时|分|配信|更新|公開|記者|作者|来源|發佈|发布|入力|수정|기자|تاريخ|نشر/giu;
const MONTHS =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ene|fév|fev|avr|abr|mai|juin|juil|août|ago|sept|set|out|dez|déc|dic|gen|mag|giu|lug|ott|mär|maj|okt|januar|februar|märz|juni|juli|styczni|luteg|marc|kwietni|czerwc|lipc|sierpni|wrześni|październik|listopad|grudni|leden|únor|lun|mié|jue|vie|sáb|dom|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\p{L}*/giu;

/** A day of a month or of a year; a time alone is an entry of a live page. */
function isDate(words: string): boolean {
  const hasMonth = words.search(MONTHS) >= 0 || /\p{N}月|\p{N}월/u.test(words);
  return /\p{N}/u.test(words) && (hasMonth || /(?:19|20)\d\d/.test(words));
}

/** Whether a block says nothing but who wrote the article, where it is from, and when. */
export function isDateline(text: string, { authors, byline, site, section }: Metadata): boolean {
  if (text.length > LONGEST) return false;
  let rest = ` ${fold(text)} `;
  let known = false;
  for (const name of [byline, ...authors, site]) {
    const folded = fold(name ?? '');
    if (!folded || !rest.includes(folded)) continue;
    rest = rest.replace(folded, ' ');
    known = true;
  }
  if (section) rest = rest.replace(` ${fold(section)} `, ' ');
  const dated = rest.replace(MONTHS, ' ').replace(/\p{N}+/gu, ' ');
  if (!known && !isDate(rest) && !/\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(text)) return false;
  return dated.replace(LABELS, ' ').trim() === '';
}
