/**
 * What people call the parts of a page in classes and ids. Hints for the learned judge: on real
 * pages `paywall`, `related` and `caption` stand on the article itself too.
 */
const PARTS: Record<string, RegExp> = {
  caption:
    /caption|credit|photo|gallery|slide|media|image|figure|legend|lightbox|picture|cutline|bildunter|zoom/,
  byline:
    /byline|author|writer|contributor|dateline|publish|timestamp|updated|posted|date|time|meta/,
  related:
    /relat|recommend|read-?(?:more|also|next)|more-?(?:on|from|stories|news|like)|also|popular|trending|most-?read|teaser|card|outbrain|taboola|recirc|similar|further|suggest|next|latest|jp-|zergnet|revcontent|verwandt|crosslink|read_more/,
  promo:
    /promo|newsletter|subscri|sign-?up|donat|follow|paywall|piano|offer|cta|banner|member|premium|app-|support|appeal|campaign|gated/,
  share: /share|social|facebook|twitter|whatsapp|print|email|toolbar|tools|addthis/,
  comment: /comment|disqus|respond|repl(?:y|ies)|discuss|coral|kommentar/,
  advert: /^ads?$|ad[-_]|[-_]ads?$|advert|sponsor|dfp|gpt|publicit|anzeige|werbung|adslot|adunit/,
  nav: /nav|menu|breadcrumb|pagination|pager|sitemap|skip/,
  head: /header|masthead|headline|title|kicker|eyebrow|topper|hed$|overline/,
  dek: /dek$|deck|standfirst|subtitle|sub-?head|summary|excerpt|lead|lede|intro|abstract|vorspann|chapo|description|subline/,
  foot: /foot|copyright|legal|disclaimer|colophon|terms|policy/,
  side: /sidebar|aside|rail|widget|secondary|complementary|box|panel|module|fact/,
  body: /article|body|content|entry|story|post|text|main|prose|rich|paragraph|copy$/,
  tag: /tags?$|tag-|topic|categor|keyword|label|hashtag/,
  bio: /bio|about|profile|info|person/,
  quote: /quote|pull|tweet|embed|instagram/,
  wall: /cookie|consent|gdpr|privacy|modal|popup|overlay|dialog|login|sign-?in|account|regist|lock/,
  list: /toc|contents|index|faq|key-?points|highlights|bullet|list/,
  hidden:
    /hidden|hide|sr-only|visually|screen-?reader|invisible|mobile|desktop|print-only|collapsed|none/,
};

export const CLASS_PARTS = Object.keys(PARTS);

const ANY = new RegExp(
  Object.values(PARTS)
    .map((part) => part.source)
    .join('|'),
);
const known = new Map<string, number>();
/** Pages make up class names without end; the memory for them is not. */
const MOST_KNOWN = 5000;

/** The parts that a string of class names speaks of, as bits in the order of CLASS_PARTS. */
export function classParts(names: string): number {
  let parts = 0;
  if (!names) return parts;
  for (const name of names.split(/\s+/)) parts |= partsOf(name);
  return parts;
}

function partsOf(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const lower = name.toLowerCase();
  let parts = 0;
  if (ANY.test(lower))
    for (const [i, part] of Object.values(PARTS).entries()) if (part.test(lower)) parts |= 1 << i;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, parts);
  return parts;
}
