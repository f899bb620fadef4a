/** What calls on the reader or speaks of the page itself. */
const CALLS = new RegExp(
  [
    '\\b(?:click here|sign up (?:for|to|here|now)|subscribe (?:to|now|today|for|here)|(?:our|free|daily|weekly) newsletter)\\b',
    "^(?:read (?:more|also|next)|related|watch|listen|see also|advertisement|correction|editor[’']s note|photos?|video)\\b.{0,40}:",
    '\\bfollow (?:us|him|her|them|@?\\p{L}+(?: \\p{L}+)?) on (?:twitter|facebook|instagram|x|youtube|tiktok|threads|social)\\b',
    '\\b(?:download (?:the|our) app|all rights reserved|getty images|photo(?:graph)? (?:by|courtesy)|file photo|ap photo)\\b',
    '\\bcontribut(?:ed|ing) (?:to )?(?:this|reporting)\\b|\\bthis is a developing\\b|\\b(?:views|opinions) expressed\\b',
    '\\bthis (?:story|article|report|post) (?:has been|was|is|originally|first)\\b|\\boriginally (?:published|appeared) (?:on|in|at)\\b',
    '\\b(?:ha(?:s|ve) (?:reached out|been contacted|contacted)|request(?:s|ed)? for comment|(?:declined|refused) to comment)\\b',
    '\\b(?:(?:cannot|can not|could not) (?:independently )?(?:verify|confirm|authenticate)|independently (?:verif|confirm|authenticat)\\p{L}+)\\b',
    '\\breported (?:and wrote )?from \\p{L}+(?: \\p{L}+)?(?:[.,]| and )|\\bwrote (?:this|the) story\\b',
    "\\b(?:did not|didn[’']t) (?:immediately )?(?:respond|reply) to a (?:request|message|question)|\\bcan be reached at\\b",
    '\\b(?:copyright \\d|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|uses cookies|e-?mail (?:him|her|us))\\b|©|\\S@\\S{1,80}\\.\\S',
    '\\b(?:suscr[ií]b(?:ete|ase)|abonnez-vous|inscrivez-vous|lesen sie auch|jetzt abonnieren|leggi anche|iscriviti|leia (?:também|mais)|assine)\\b',
    '(?:читайте также|подпишитесь)',
  ].join('|'),
  'iu',
);
/** "Jane Roe is a reporter for …": the writer, not the story. */
const BIOGRAPHY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was|are|covers|writes|reports|joined)\b.{0,80}\b(?:reporter|correspondent|columnist|editor|journalist|writer|author|contributor|producer|newsroom|blog|fellow)\b/u;
/** What stands in brackets at the end. */
const BRACKETED = /\([^()]*\)\s*\.?$/u;
const CREDIT = /\b(?:images|photo|ap|afp|reuters|epa|pool|via|courtesy)\b/iu;

/** Whether a sentence is a call to subscribe, a credit, a note on the page or on its writer. */
export function speaksOfThePage(sentence: string): boolean {
  return (
    CALLS.test(sentence) ||
    CREDIT.test(BRACKETED.exec(sentence)?.[0] ?? '') ||
    BIOGRAPHY.test(sentence)
  );
}
