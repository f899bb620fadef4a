import { picker } from './picker.ts';

const PEOPLE =
  'Ana Ruiz|Dr. Peter Lindqvist|Wei Chen|Sen. Amina Okafor|Tomás Reyes Jr.|J. K. O’Dell|Mr. van der Berg|Анна Петрова|王小明|محمد علي|the mayor|she|a spokesman for the Port Ellery Harbour Board|The A.P.'.split(
    '|',
  );
const VERBS =
  'said|says|told reporters|denied|claimed that|added|, according to|asked|wrote in a statement|sagte|dijo|a déclaré|сказал|:|—'.split(
    '|',
  );
const WORDS =
  'ferry harbour council $1.2 million 12 percent 3,400 Monday March 3 the a of in U.S. U.K. a.m. No. 5 e.g. naïve İstanbul ﬁnance ﬀ straße e\u0301t\u00e9 𝒜𝓁 👩‍👩‍👧 日本語 क्षेत्र שלום bridge'.split(
    ' ',
  );
const MARKS: [string, string][] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ["''", "''"],
  ['「', '」'],
  ['“', ''],
  ['', '”'],
];
const ENDS = ['.', '?', '!', '…', '...', '.”', ',', '', ' .', '。', '?!', '.\u00a0'];
const SCRAPS = [
  '\0',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\t',
  '\r\n',
  '\u2028',
  '(((',
  '"""""',
  '……',
  '1'.repeat(300),
  'x'.repeat(2000),
  '- - -',
  '@@@@@',
];

/** Text as articles have it, with all that goes wrong in them: marks without their fellow, stray characters. */
export function articleText(random: () => number): string {
  const { pick, some, chance } = picker(random);
  const words = (most: number) => some(most, () => pick(WORDS)).join(' ');
  const quoted = (depth: number): string => {
    const [open, close] = pick(MARKS);
    const inside =
      depth > 0 && chance(0.2) ? `${words(4)} ${quoted(depth - 1)} ${words(4)}` : words(14);
    return `${open}${inside}${pick([',', '.', '?', ''])}${close}`;
  };
  const kinds = [
    () => `${words(20)}${pick(ENDS)}`,
    () => `${quoted(2)} ${pick(PEOPLE)} ${pick(VERBS)}${pick(ENDS)}`,
    () => `${quoted(2)} ${pick(VERBS)} ${pick(PEOPLE)}${pick(ENDS)}`,
    () => `${pick(PEOPLE)} ${pick(VERBS)} ${quoted(1)}${pick(ENDS)}`,
    () => `${pick(PEOPLE)} ${pick(VERBS)} that ${words(14)}${pick(ENDS)}`,
    () => `${pick(PEOPLE)}, who ${words(6)}, ${pick(VERBS)} ${words(9)}${pick(ENDS)}`,
    () => `PORT ELLERY (AP) — ${words(12)}${pick(ENDS)}`,
    () => pick(SCRAPS),
  ];
  const paragraph = () => some(6, () => pick(kinds)()).join(pick([' ', ' ', '', '  ']));
  return some(12, paragraph).join(pick(['\n\n', '\n\n', '\n', '\n\n\n']));
}
