/** Forms of the verbs that report speech, in English: what may stand between a speaker and a quote. */
export const REPORTING: ReadonlySet<string> = new Set(
  [
    'said says say saying told tells telling added adds adding asked asks asking wrote writes writing',
    'tweeted tweets tweeting posted posts stated states stating argued argues arguing explained',
    'explains explaining noted notes noting warned warns warning claimed claims claiming insisted',
    'insists insisting announced announces announcing declared declares declaring continued continues',
    'continuing replied replies replying responded responds responding recalled recalls recalling',
    'admitted admits admitting acknowledged acknowledges conceded concedes concluded concludes',
    'suggested suggests suggesting testified testifies testifying remarked remarks commented comments',
    'observed observes joked jokes joking quipped quips shouted shouts shouting yelled yells cried',
    'cries whispered exclaimed urged urges urging called calls calling described describes describing',
    'confirmed confirms confirming denied denies denying alleged alleges alleging asserted asserts',
    'asserting believed believes thinks thought reported reports reporting read reads reading pointed',
    'stressed stresses stressing emphasized emphasizes emphasised emphasises reiterated reiterates',
    'maintained maintains cautioned cautions complained complains vowed vows pledged pledges promised',
    'promises predicted predicts revealed reveals boasted boasts mused muses countered counters',
    'charged accused accuses accusing blasted slammed praised criticized criticised mocked dismissed',
    'lamented laments pleaded begged demanded demands ordered orders dubbed labeled labelled branded',
    'cited citing quoted referred refers referring texted emailed captioned opined reflected sighed',
    'interjected interrupted chimed agreed agrees elaborated summed vented fumed ranted tells',
  ].flatMap((line) => line.split(' ')),
);
