const list = (...words: string[]) => new Set(words.join(' ').split(' '));

/** In lower case and without the last stop: always followed by the name that they belong to. */
export const BEFORE_NAMES = list(
  'mr mrs ms messrs dr drs prof sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt adm',
  'rev hon pres fr br st ste mt ft supt insp det asst atty amb del msgr vs v approx cf viz e.g i.e',
  'mm mme mmes mlle mlles mgr bzw bspw ca evtl inkl vgl zzgl z.b u.a d.h geb gest dipl',
  'sr sra sres srta dra dña lic avda av ee ud uds exmo exma sta sto dott dott.ssa ing avv sig sigg geom',
  'ул пр им св акад проф др т.е т.к т.н',
);

/** Likewise, but only before a number; elsewhere they are words, or end the sentence. */
export const BEFORE_NUMBERS = list(
  'no nos nr nrn n.º núm núms num art arts fig figs p pp pag pág págs vol vols eds sec secs ch par',
  'abs ziff kap rn al cap est c ca d д стр п кв гл ст рис',
);

/** They may end a sentence: the next word decides. */
export const MAY_END = list(
  'inc co corp ltd llc plc bros jr sr etc esq ave blvd rd dept ph.d m.d b.a m.a b.sc al',
  'u.s u.k u.n e.u d.c l.a n.y n.j u.s.a u.a.e u.s.s.r a.m p.m am pm b.c a.d ee.uu uu',
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  'ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn mont neb nev okla ore',
  'pa tenn tex va vt wash wis wyo md mo ont que',
  'mio mrd tsd usw u.a usf str dgl dez okt mrz ecc s.p.a s.a',
  'г гг в вв н.э тыс млн млрд руб коп обл',
);

/** Words that begin sentences far more often than names. */
export const STARTERS = list(
  'the a an this that these those there here he she it they we you i his her its their our my',
  'but and or so yet in on at for from with by as if when while after before since until though',
  'although because however meanwhile moreover still also then now once another both each every',
  'some many most all no not one two what who why how where which according despite during under',
  'last later earlier today yesterday instead nobody nothing everyone everybody someone several few',
  'das er sie es wir dies diese dieser aber auch il elle ils elles ce cette les mais él ella ellos pero',
  'он она они это на по но однако потом',
);

/** German words before a number that a stop makes an ordinal: "am 3. Mai", "das 20. Jahrhundert". */
export const BEFORE_ORDINALS = list(
  'am der die das dem den des im vom zum zur beim ab bis seit ein eine einen einem einer jeder jede',
  'jeden jedem ihr ihre ihren ihrem sein seine seinen seinem unser unsere nach vor',
);

/** Months of the languages that write the day with a stop: "10. Juli 2021", "3. září". */
export const MONTHS = list(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
  'jan feb mär mrz apr jun jul aug sep sept okt nov dez',
  'januari februari mars maj augusti marts august oktober december desember mai',
);
