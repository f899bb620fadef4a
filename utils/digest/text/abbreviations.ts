const list = (...words: string[]) => new Set(words.join(' ').split(' '));

/** In lower case and without the last stop: always followed by the name or number they belong to. */
export const BEFORE_NAMES = list(
  'mr mrs ms messrs dr drs prof sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt adm',
  'rev hon pres fr br st ste mt ft supt insp det asst atty amb del msgr mme mlle sra srta av',
  'v vs no nos fig figs art pp vol eds approx cf viz e.g i.e est bzw z.b u.a dott ing',
);

/** They may end a sentence: the next word decides. */
export const MAY_END = list(
  'inc co corp ltd llc plc bros jr sr etc esq ave blvd rd dept ph.d m.d b.a m.a b.sc al',
  'u.s u.k u.n e.u d.c l.a n.y n.j u.s.a u.a.e u.s.s.r a.m p.m am pm b.c a.d',
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  'ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn mont neb nev okla ore',
  'pa tenn tex va vt wash wis wyo md mo ont que',
);

/** Words that begin sentences far more often than names. */
export const STARTERS = list(
  'the a an this that these those there here he she it they we you i his her its their our my',
  'but and or so yet in on at for from with by as if when while after before since until though',
  'although because however meanwhile moreover still also then now once another both each every',
  'some many most all no not one two what who why how where which according despite during under',
  'last later earlier today yesterday instead',
);
