/** First words that point to what stands before, in English and the languages read most. */
const FIRST_WORDS = [
  'he|she|they|it|his|her|hers|their|theirs|its|him|them|this|these|those|that(?! (?:year|day))|such',
  'but|and|or|so|yet|nor|also|then|however|meanwhile|instead|otherwise|still|another|neither|either',
  'others|here|likewise|similarly|moreover|furthermore|indeed|thus|therefore|for example|for instance',
  'there(?! (?:is|are|was|were|has|have|will|may|could)(?!\\p{L}))|after that|at the same time|if (?:so|not)',
  '(?:\\S+ ){0,3}(?:seconds|minutes|hours|days|weeks|months|years|decades) later,|soon,|later,|in response,',
  'as a result,|in turn,|not to be outdone,|since then|by then|until then|of course,|at first glance',
  'on the other hand|in other words|by contrast|the (?:latter|former|same|others?|resulting)',
  '(?:first|second|third|last)(?:ly)?,|finally,|(?:shortly|soon|not long) (?:after|before)(?:wards?)?,?',
  'one (?:of (?:them|those|these)|is|was|has|had|\\p{Ll}+es)|some of (?:them|those|these)',
  'the (?:two|three|pair|move|decision|news|incident|comments?|remarks) (?:is|are|was|were|has|have|had|comes?|came|follow(?:s|ed)|will)',
  'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|su|sus|pero|sin embargo|además|también|así|entonces',
  'por es[oa]|por ell[oa]|no obstante|asimismo|aquí|allí|luego|después',
  'il (?:a|est|était|avait|fut|sera|y)|elle|ils|elles|cela|ça|ce|cette|ces|sa|ses|mais|cependant|toutefois',
  'aussi|celui-ci|celle-ci|ceux-ci|celles-ci|pourtant|ainsi|puis|ensuite|par ailleurs|en outre|de plus|donc',
  'er|sie|es|dies|diese[rsnm]?|sein|seine|ihr|ihre|deren|dessen|aber|doch|auch|und|dabei|damit|dafür|dagegen',
  'das (?:ist|war|sei|hat|bedeutet|gilt)|zudem|allerdings|jedoch|deswegen|deshalb|daher|darum|außerdem',
  'ebenfalls|dennoch|trotzdem|denn|hier|da|dann|dort|danach|daraufhin|solche|mit anderen worten|nicht etwa',
  'lui|lei|loro|egli|essi|questo|questa|ma|però|inoltre|tuttavia|infatti|quindi|poi|così|anche',
  'ele|ela|eles|elas|isso|isto|mas|porém|também|no entanto|então|além disso|depois',
  'он|она|они|оно|это|этот|эта|эти|его|её|их|но|а|и|однако|также|при этом|поэтому|тогда|здесь|там|затем',
  'hij|zij|ze|dit|dat|deze|maar|ook|daarna',
];
const FIRST = new RegExp(`^["“‘«„(]{0,9}(?:${FIRST_WORDS.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

/** "Against that backdrop", "In this video"; not "in this year". */
const POINTING =
  /^(?:\S+ ){0,3}(?:in|of|for|by|with|after|against|at|from|since|do|despite|during|among|amid|like|than|beyond) (?:(?:all|both) )?(?:this|that|these|those|then)\b(?! (?:year|week|month|day|morning|evening|spring|summer|autumn|fall|winter|season|century|decade))/i;
/** "Smith, however, …", "the agency did so", "the latter". */
const INSIDE =
  /^(?:\S+ ){1,5}however,|, (?:however|though|too|either|instead|as well)(?=[.,])|, (?:this|these) (?!year|week|month|day|morning|evening|summer|winter|spring|autumn|season)|\bthe same (?:\p{Ll}+)[.,]|\b(?:this|that|these|those)\.$|\b(?:did|do|does|done|doing|hopes?|thinks?) so\b|\bthe (?:latter|former)\b(?! \p{L})/iu;
/** A circumstance, then a pronoun: "Later that day, he won". */
const CIRCUMSTANCE =
  /^(?!when\b|while\b|if\b|as\b|although\b|though\b|because\b)([^,]{2,60}), (?:he|she|they|it|his|her|their|its)(?!\p{L})/iu;
const NAME =
  /(?!^)(?<!\p{L})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}/u;
/** A quotation said by someone the reader can't know yet: “…,” he said. */
const SAID_BY_PRONOUN =
  /[,.!?]["”»],? (?:(?:he|she|they|it|we) |I |\p{Ll}+ (?:he|she|they|it)(?![\p{L}]))/u;

/** A question put to somebody, whose answer is the next sentence, or no answer at all. */
const ASKED =
  /^(?:When |If )?asked (?:about|if|whether|why|how|what|when|where|who|which|by|to)\b/i;
const ANSWERED = /["“”]|\b(?:said|says|told|replied|answered|added)\b/;

/** Whether a sentence needs the one before it to be understood. */
export function leans(sentence: string): boolean {
  if (FIRST.test(sentence) || POINTING.test(sentence) || INSIDE.test(sentence)) return true;
  if (SAID_BY_PRONOUN.test(sentence)) return true;
  if (ASKED.test(sentence) && !ANSWERED.test(sentence)) return true;
  const circumstance = CIRCUMSTANCE.exec(sentence)?.[1];
  return circumstance !== undefined && !NAME.test(circumstance);
}
