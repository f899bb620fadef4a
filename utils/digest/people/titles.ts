const list = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Words before a name that are not part of it, in lower case and without a stop. */
export const TITLES = list(
  'mr mrs ms miss dr sir dame lord lady sen sens rep reps gov govs lt gen col maj capt sgt cpl adm cmdr',
  'prof rev hon pres president vice former acting interim deputy assistant associate senior chief',
  'prime minister secretary senator congressman congresswoman representative governor chancellor',
  'premier judge justice mayor coach professor pope king queen prince princess officer detective',
  'sheriff commissioner inspector superintendent constable sergeant captain colonel general major',
  'lieutenant admiral commander director chairman chairwoman chair ceo cfo coo cto spokesman',
  'spokeswoman spokesperson attorney speaker ambassador envoy councilman councilwoman councillor',
  'alderman delegate democrat democrats republican republicans whip leader archbishop bishop cardinal',
  'father sister brother rabbi imam sheikh ayatollah sultan emir president-elect undersecretary',
  'majority minority analyst economist author actor actress singer lawyer pundit businessman',
  'manager captain striker midfielder quarterback founder co-founder editor reporter correspondent',
  'executive press state-senator first lady secretary-general director-general',
);

/** The gender that a title or a role tells. */
export const MALE_WORDS = list(
  'mr sir lord king prince pope father brother rabbi imam congressman chairman spokesman councilman',
  'businessman actor husband son man boy grandfather uncle nephew gentleman fireman policeman sheikh',
  'salesman widower duke',
);
export const FEMALE_WORDS = list(
  'mrs ms miss dame lady queen princess sister congresswoman chairwoman spokeswoman councilwoman',
  'businesswoman actress wife daughter mother woman girl grandmother aunt niece mom mum policewoman',
  'duchess widow heroine',
);

/** A name with one of these is a body's, not a person's. */
export const BODY_WORDS = list(
  'inc corp co ltd llc plc company companies group holdings partners records productions studios media',
  'department ministry agency bureau office committee commission council congress senate house parliament',
  'assembly court courts party coalition association federation union league foundation institute',
  'university college school academy hospital center centre bank fund trust board authority service',
  'services administration government campaign police army navy force forces times post news journal',
  'tribune herald gazette press network network channel radio tv television airlines airways motors',
  'systems technologies labs laboratory museum church society club team united city county state states',
  'republic kingdom nations embassy consulate pentagon kremlin project poll survey act act order bill',
  'report society alliance movement organization organisation initiative program programme conference',
  'capital management investments securities insurance energy oil airlines industries international',
  'global research health sciences observatory telescope stadium arena prison jail district guard',
  'guards legislature cabinet secretariat caucus pac nato un eu fbi cia cdc nasa ap afp bbc cnn nbc abc',
);

/** People named by what they are or do, beyond what their endings tell. */
const PEOPLE = list(
  'official officials source sources police insider insiders authority authorities mother father son',
  'daughter wife husband man woman men women boy girl child children parent parents friend friends aide',
  'aides staff staffer staffers expert experts analyst analysts critic critics coach doctor doctors judge',
  'judges president minister chief head captain star student students resident residents victim victims',
  'witness witnesses patient patients rep reps colleague colleagues neighbor neighbors neighbour',
  'neighbours spokesperson spokespeople ally allies opponent opponents advocate advocates activist',
  'candidate candidates nominee democrats republicans conservatives liberals people person persons',
  'individual team member members crowd fans fan hacker guard guards veteran veterans cop cops ceo',
  'mayor deputy executive executives attorney attorneys author authors co-author family couple duo trio',
  'attendee attendees employee employees pundit pundits guest guests host suspect suspects accuser',
  'accusers agent agents client clients tenant tenants farmer scientist scientists volunteer americans',
  'british russians chinese israelis palestinians dictator celebrity model artist protester protesters',
  'demonstrators public voters electorate bystander passerby nurse aunt uncle cousin brother sister niece',
);

/** Bodies and documents that are said to say things. */
const SAYERS = list(
  'company firm campaign government administration department agency bureau ministry group organization',
  'organisation committee commission council court board union party team club league school university',
  'hospital bank network channel newspaper paper magazine outlet website site embassy military army',
  'office force association industry state city country nation white-house statement report study survey',
  'poll letter email e-mail memo post tweet account lawsuit complaint indictment filing document',
  'documents records record transcript article story editorial book bill law order ruling opinion',
  'release website ad advert video post message sign banner headline caption text petition brief article',
  'affidavit warrant press-release op-ed column page blog profile bio note voicemail call source data',
  'figures statistics resolution motion constitution agreement deal contract plan proposal label label',
);

const PERSON_ENDING =
  /(?:[^aeiou]er|[st]or|ist|ian|man|woman|men|women|people|person|ant|eer|ee|ster)s?$/;

export type HeadKind = 'person' | 'sayer' | 'other';

/** What the head of a noun phrase names: a person, a body or document that can say things, or else. */
export function headKind(word: string): HeadKind {
  if (PEOPLE.has(word)) return 'person';
  if (SAYERS.has(word) || SAYERS.has(word.replace(/s$/, ''))) return 'sayer';
  return word.length > 4 && PERSON_ENDING.test(word) ? 'person' : 'other';
}
