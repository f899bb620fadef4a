/**
 * The months by their names, in the order of the year, and in each language the stems that tell them
 * apart whatever the case ending: "январ" for "января". The shortest that is no other month's.
 */
const STEMS = `
en jan feb mar apr may jun jul aug sep oct nov dec
de jän|januar feb märz|mrz apr mai juni juli aug sept okt nov dez
fr janv févr|fév|fevr mars avr mai juin juil août|aout sept oct nov déc
es ene febr|feb marz|mar abr may jun jul ago sep|set oct nov dic
it gen febb|feb mar apr mag giu lug ago set|sett ott nov dic
pt jan fev mar abr mai jun jul ago set out nov dez
nl januari februari maart|mrt april mei juni juli aug sept okt nov dec
da januar februar marts april maj juni juli august september oktober november december
sv januari februari mars april maj juni juli augusti september oktober november december
fi tammi helmi maalis huhti touko kesäk|kesä heinä elok syys lokak marrask jouluk
is janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
pl stycz|sty luty|lut mar kwie|kwi maj|maja czerw|cze lip sierp|sie wrze|wrz paźdz|paź list|lis grud|gru
cs led|ledna únor|února břez dub|dubna květ|května červn červen|července srp zář říj listop prosin
sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
hu január február márc ápr máj jún júl aug szept okt nov dec
ro ian feb mar apr mai iun iul aug sept oct noi|nov dec
tr oca|ocak şub mart nis mayıs haz tem|temmuz ağu eyl eki kas ara|aralık
ru янв фев мар|март апр мая|май июн июл авг сен окт ноя дек
uk січ лют бер|берез квіт|кві трав|тра черв|чер лип серп|сер вер|верес жовт|жов лист|лис груд|гру
bg януари февруари март април май юни юли август септември октомври ноември декември
el ιαν φεβ μαρ|μάρ απρ μαΐ|μάι|μαι ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ
id januari februari maret april mei juni juli agustus september oktober november desember
ar يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
fa ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
he ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
hi जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
bn জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
vi tháng-1 tháng-2 tháng-3 tháng-4 tháng-5 tháng-6 tháng-7 tháng-8 tháng-9 tháng-10 tháng-11 tháng-12
`;

/** Stem to month, the longest stem first, so that "março" is not taken for what begins like it. */
const MONTHS: [stem: string, month: number][] = STEMS.trim()
  .split('\n')
  .flatMap((line) =>
    line
      .split(' ')
      .slice(1)
      .map((stems, i): [string, number] => [stems, i + 1]),
  )
  .flatMap(([stems, month]) => stems.split('|').map((stem): [string, number] => [stem, month]))
  .sort(([a], [b]) => b.length - a.length);

/** The month that a word names, 1 to 12, or null. */
export function monthOf(word: string): number | null {
  const wanted = word.normalize('NFC').toLowerCase();
  if (wanted.length < 2) return null;
  const found = MONTHS.find(
    ([stem]) => wanted.startsWith(stem) && wanted.length <= stem.length + 7,
  );
  return found?.[1] ?? null;
}
