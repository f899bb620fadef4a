import { fold } from '../compare.ts';
import { findDates } from './dates.ts';

/** "By" and its like before a name, in the languages of the news; `said` ends them with a colon. */
const BY =
  /^\s*(?:(?:(?:this (?:post|article|story|guide) (?:was|is) )?written|reported|reporting|story|words|text|posted|published|review(?:ed)?|contributed|photos? and text|analysis|opinion|news|updated|edited|medically reviewed)\s+)?(?:by|von|par|por|di|da|door|av|af|od|przez|oleh|tekst|autor(?:in)?(?:\/autor)?|kirjoittaja)\b:?\s+|^\s*(?:authors?|autore?s?|autora|autorin|autoren|auteurs?|author name|writer|text[oe]?|tekst|texto|words|byline|journalist|redakteur|redaktion|автор|авторы|作者|記者|文|撰文|yazar|författare|forfatter|penulis|szerző|συντάκτης|كاتب|بقلم)\s*[:：]\s*|^\s*(?:文\s*[/／]|記者\s*|بقلم\s*:?\s*|द्वारा\s*)/iu;
/** Whether the text begins with words that announce an author. */
export function announcesAuthor(text: string): boolean {
  return BY.test(text);
}

/** "By" alone may stand on a line of its own. */
export const BY_ALONE =
  /^(?:by|von|par|por|di|door|av|af|authors?|autor(?:in)?|(?:written|posted) by|text by)\s*:?$/iu;

/** Where the names end and something else of the line begins. */
const AFTER_NAMES =
  /(?<!\s)\s*(?:\||•|·|●|—|–|\s-\s|\[|<|\bpublished\b|\bupdated\b|\bposted\b|\blast (?:updated|modified)\b|\bveröffentlicht\b|\baktualisiert\b|\bpublicado\b|\bactualizado\b|\bpublié\b|\bmis à jour\b|\bpubblicato\b|\bsource\s*:|\bfuente\s*:|\bquelle\s*:|\bfonte\s*:|источник\s*:|来源\s*[:：]|\bfollow\b|\bshare\b|\bis an?\b|\b\d{1,2}\s*(?:min|hours?|days?)\b|https?:|www\.)[\s\S]*/iu;
/** Where a place follows them; its capital letter counts. */
const PLACE_AFTER = /(?<!\s)\s*\b(?:for (?:the )?|at |in )\p{Lu}[\s\S]*/u;
const BETWEEN =
  /\s*(?:,|;|\/|、|·|\+|\n|\s&\s|\s(?:and|und|et|y|och|og|e|en|ve|и|та|i|a|ja|és|şi|și|și|with|mit|avec|con|com|z|dan|και|و)\s)\s*/iu;

/** Characters of a line about who wrote an article; what is longer is a text. */
const LONGEST = 2000;
/** Titles before a name that are no part of it. */
const TITLE_BEFORE = /^(?:dr|prof|mr|mrs|ms|miss|sir|dame)\.?\s+(?=\p{L})/iu;
/** Words of jobs and places of work: what holds one is no name. */
const JOB =
  /(?:^|\s)(?:editors?|reporters?|correspondents?|writers?|journalists?|producers?|columnists?|contributors?|contributor|director|chief|senior|staff|bureau|fellow|professor|photographers?|analyst|specialist|manager|head of|author|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|autor(?:in)?|redactora?|periodista|corresponsal|directora?|journaliste|rédact(?:eur|rice)|grand reporter|envoyée? spéciale?|giornalista|inviato|redattore|jornalista|repórter|redaktor(?:ka)?|dziennikarz|dziennikarka|журналист|корреспондент|редактор|обозреватель|journalistin|journaliste?r?|redaktør|reportör|toimittaja|verslaggever|muhabiri|experts?|ph\.?d|m\.?d|rd|rn|mba|cfp|esq|jr reporter|news editor|politics|deputy|lead|executive|assistant|associate|managing|national|international|health|science|technology|business|sports?|audience|content|hub|digital|media|lifestyle|entertainment|wellness|author|copywriter|freelance|marketing|founder|ceo|co-founder|guest post|contributing|medically reviewed)(?:$|[\s,.])/iu;
/** Names of agencies, desks and accounts. */
const BODY =
  /(?:^|[\s-])(?:ap|afp|dpa|apa|ansa|pti|ani|ians|upi|efe|sid|tass|kna|epd|dts|reuters|bloomberg|xinhua|kyodo|anadolu|press|agence|agency|agencies|agencia|agencias|agenzia|ajansı|agentur(?:en)?|associated|newswire|wire|staff|desk|newsroom|news|team|editors?|editorial|redaktion|redaktionen|rédaction|redacción|redacao|redação|redazione|redactie|redakcja|redakce|redaksi|toimitus|редакция|admin|administrator|guest|online|magazine|group|inc|ltd|llc|gmbh|foundation|institute|university|department|office|company|official|support|services?|council|association|blog|times|gazette|herald|tribune|zeitung|tv|radio|internet|webdesk|web|bureau|correspondent|reporter|anonymous|unknown|various|null|undefined|none)(?:$|[\s-])/iu;
const PARTICLE =
  'van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|ten|ter|zu|zur|bin|ibn|al|el|af|av|y|e|ben|abu|st|mac|vom|zum|den';
const PERSON = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]*|\\p{Lu}\\.)(?:\\s+(?:(?:${PARTICLE})\\.?|(?:d’|d'|al-|el-|O’|O')?\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]*|\\p{Lu}\\.?|“[^”]+”|"[^"]+")){1,5}$`,
  'u',
);
/** Scripts that have no capital letters; names there are short. */
const CASELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Georgian}\s.'’・-]{2,30}$/u;

/**
 * The names in a line about who wrote an article: without "By", job titles, dates, addresses of
 * mail and the web. What is left may be people or bodies.
 * @param line a tag's value, or a line near the headline.
 */
export function namesIn(line: string): string[] {
  return withoutJobs(bodiesIn(line));
}

/** Of what `bodiesIn` gives, those that `namesIn` does. */
export function withoutJobs(bodies: string[]): string[] {
  return bodies.filter(
    (name) =>
      !JOB.test(name) || (PERSON.test(name) && !JOB.test(name.split(' ').slice(1).join(' '))),
  );
}

/** As `namesIn`, with those that are called by a job or a place of work: "Editors Desk". */
export function bodiesIn(line: string): string[] {
  let rest = line
    .slice(0, LONGEST)
    .replace(/[\u200b\ufeff\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let i = 0; i < 2; i++) rest = rest.replace(BY, '');
  const [date] = findDates(rest);
  if (date) rest = rest.slice(0, date.index);
  rest = rest
    .replace(/\([^)]*\)?|\S[^\s@]*@\S[^\s.]*\.\S+/g, ' ')
    .replace(/(?:^|\s)@\w+/g, ' ')
    .replace(AFTER_NAMES, '')
    .replace(PLACE_AFTER, '')
    .replace(/ {2,}/g, ' ');
  const names = rest
    .split(BETWEEN)
    .map(cleanName)
    .filter(
      (name) =>
        (name.length > 1 && !BY_ALONE.test(name) && !/\d|[:@]|\.(?:com|org|net)\b/.test(name)) ||
        /^\p{L}+\.(?:com|de|org|net|at|ch|fr|es|it)$/iu.test(name),
    );
  if (names.length < 2) return names;
  const folded = names.map(fold);
  return names.filter((_, i) => folded.indexOf(folded[i] ?? '') === i);
}

function cleanName(part: string): string {
  return part
    .replace(BY, '')
    .replace(/^[\s\-–—.,:*“”"'‘’|>]+|(?<![\s\-–—,:*“”"‘’|>])[\s\-–—,:*“”"‘’|>]+$/gu, '')
    .replace(TITLE_BEFORE, '')
    .replace(/(?<!\s)(?:\s*,)?\s*(?:ph\.?\s?d\.?|m\.?d\.?|mba|jr\.?|esq\.?)$/iu, '')
    .trim();
}

/** Whether a name is written like a person's: two words or more, each with a capital letter. */
export function isPerson(name: string): boolean {
  return (PERSON.test(name) || CASELESS.test(name)) && !BODY.test(name);
}

/** Whether a name is known to be no person's. */
export function isBody(name: string): boolean {
  return BODY.test(name) || /\.\p{L}{2,}$/u.test(name);
}

const AGENCY =
  /^(?:aa|afp|aap|ani|ans?a|ap|apa|bloomberg|cp|dpa|dts|efe|epd|ians|kna|kyodo|lusa|npr|ntb|pa|pap|pti|reuters|ria|ritzau|sid|stt|tass|tt|upi|xinhua|.* team)$/i;
/** Whether a name is a news agency's, which writes along with people. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name);
}

/** "Doe, Jane" as library catalogues write it. */
export function turnName(name: string): string {
  const [, last, first] =
    /^(\p{Lu}\S*(?: \S+)?), (\p{Lu}\p{Ll}\S*(?: \S+)?)$/u.exec(name.trim()) ?? [];
  return last && first ? `${first} ${last}` : name;
}
