import { describe, expect, test } from 'vitest';
import type { ParticularKind } from '../../../utils/digest/glance/particular.ts';
import { particularsOf } from '../../../utils/digest/glance/particulars.ts';
import { read } from '../../../utils/digest/reading.ts';
import { sceneOf } from '../../../utils/digest/speakers/scene.ts';
import type { Span } from '../../../utils/span.ts';

const found = (text: string, lang = 'en', facts: Span[] = []) =>
  particularsOf(sceneOf(read(text)), { title: null, dek: null, lang }, facts);
const of = (kind: ParticularKind, text: string, lang?: string) =>
  found(text, lang)
    .filter((one) => one.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('money', () => {
  test.each([
    ['The quay cost $94 million, not €1,200.50.', ['$94 million', '€1,200.50']],
    ['It took 94 million kronor and 40 pounds.', ['94 million kronor', '40 pounds']],
    ['Bids ran from $1,700 to $5,000 in May.', ['$1,700 to $5,000']],
    ['The firm lost £3.2bn and US$40m.', ['£3.2bn', 'US$40m']],
    ['It has 40 rooms and 3 cooks.', []],
  ])('%s', (text, cells) => {
    expect(of('money', text)).toEqual(cells);
  });
  test.each([
    ['de', 'Der Kai kostete 40 Mio. Euro, das sind 3,5 Milliarden Kronen.', ['40 Mio. Euro']],
    ['fr', 'Le quai a coûté 1,5 million d’euros et 300 €.', ['1,5 million d’euros', '300 €']],
    ['es', 'El muelle costó 1.200 euros.', ['1.200 euros']],
    ['ru', 'Причал стоил 5 млн рублей.', ['5 млн рублей']],
  ])('%s: %s', (lang, text, cells) => {
    expect(of('money', text, lang)).toEqual(cells);
  });
});

test.each([
  ['en', 'Turnout rose by 3.5 percent to 62% there.', ['3.5 percent', '62%']],
  [
    'en',
    'It fell 2 percentage points, to 5 to 7 percent.',
    ['2 percentage points', '5 to 7 percent'],
  ],
  ['de', 'Es waren 12,5 Prozent.', ['12,5 Prozent']],
  ['fr', 'Il a perdu 3,5 % des voix.', ['3,5 %']],
])('shares, %s: %s', (lang, text, cells) => {
  expect(of('share', text, lang)).toEqual(cells);
});

test.each([
  ['The town expects 40,000 visitors and 3 new ferries.', ['40,000 visitors', '3 new ferries']],
  ['Some two million people came for the 20th time.', ['two million people']],
  ['In 2017 the mayor, 62, moved to 10 Oak Street at 5 p.m.', []],
  ['See No. 5 in Article 12.', []],
])('figures: %s', (text, cells) => {
  expect(of('figure', text)).toEqual(cells);
});

describe('dates', () => {
  test.each([
    ['en', 'It opened on March 5, 2021, and shut on 6 May.', ['March 5, 2021', '6 May']],
    ['en', 'Bids are due by Friday; work goes on until 2030.', ['due by Friday', 'until 2030']],
    ['en', 'It rose in 2017 and fell last August.', ['2017', 'last August']],
    ['en', 'In July she left. The 1990s were worse.', ['July', '1990s']],
    ['en', 'It begins at 8 p.m. Tuesday, Dec. 3.', ['8 p.m. Tuesday, Dec. 3']],
    ['en', 'They may march on. May Brown said 2000 people came.', []],
    [
      'de',
      'Am Montag, 10. Juli 2021, begann es; bis 2030 gilt es.',
      ['Montag, 10. Juli 2021', 'bis 2030'],
    ],
    ['es', 'Abre el 5 de mayo de 2021 y cierra el lunes.', ['5 de mayo de 2021', 'lunes']],
    ['fr', 'Le quai ouvre le 1er mai et ferme en août.', ['1er mai', 'août']],
    ['it', 'Apre il 3 marzo 2022.', ['3 marzo 2022']],
    ['pt', 'Abre em 5 de maio de 2021.', ['5 de maio de 2021']],
    ['ru', 'Причал открыли 5 мая 2021 года.', ['5 мая 2021']],
    ['xx-nonsense', 'It opened on March 5.', ['March 5']],
  ])('%s: %s', (lang, text, cells) => {
    expect(of('date', text, lang)).toEqual(cells);
  });
});

describe('names', () => {
  const text =
    'Ruiz won. Ana Ruiz, the mayor of Port Arlen, met Prime Minister Tom Hale in Norway on Monday. ' +
    'The Arlen Harbour Company and the FBI were there. Hale said it was late. ' +
    'Ruiz later flew home from Oslo, and in Oslo nobody cared.';

  test('people stand in full, once, without their titles', () => {
    expect(of('person', text)).toEqual(['Ana Ruiz', 'Tom Hale']);
  });
  test('bodies and places stand apart', () => {
    expect(of('body', text)).toEqual(['Arlen Harbour Company', 'FBI']);
    expect(of('place', text)).toEqual(['Port Arlen', 'Norway', 'Oslo']);
  });
  test.each([
    ['A firm by what it is called: Quadrell, a ferry company, sank.', ['Quadrell']],
    ['Publisher Norvane closed. Ships of Norvane left.', []],
    ['The publisher Norvane closed its doors.', ['Norvane']],
    ['Quadrell’s shares fell, and so did those of others.', ['Quadrell']],
    ['He became the CEO of Quadrell in May.', ['Quadrell']],
    ['Quadrell swam. The CEO of Norvane left, and Ana Ruiz came.', ['Norvane']],
    [
      'The Bureau of Industry and Security told the Department of Homeland Security and Social Security Administration.',
      [
        'Bureau of Industry and Security',
        'Department of Homeland Security',
        'Social Security Administration',
      ],
    ],
    [
      'The Arlen Institute for Marine Biology on Monday closed.',
      ['Arlen Institute for Marine Biology'],
    ],
    ['The Norland Ferry Act and the Arlen Marathon were in the U.S. Constitution.', []],
    ['CLAIM: The ferry sank. He said it was the right of FRANCE. It is a RIGHT.', []],
    [
      'The American University of Arlen closed. An American came.',
      ['American University of Arlen'],
    ],
    ['The talks of NATO were in the UK and the US.', ['NATO']],
  ])('bodies: %s', (story, bodies) => {
    expect(of('body', story)).toEqual(bodies);
  });
  test('cities, regions and countries are known without a word that places something there', () => {
    const visit =
      'She flew from London to Ohio and met the mayor of Dubai. The Chicago Press Club left.';
    expect(of('place', visit)).toEqual(['London', 'Ohio', 'Dubai']);
    const fresh = 'New Yorkers in New Orleans read the New Testament on New Year.';
    expect(of('place', fresh)).toEqual(['New Orleans']);
    expect(of('place', 'Er flog von Österreich nach Berlin.', 'de')).toEqual([
      'Österreich',
      'Berlin',
    ]);
    expect(of('person', 'Michael Jordan came. Jordan said he was late.')).toEqual([
      'Michael Jordan',
    ]);
    expect(of('place', 'Michael Jordan came. Jordan said he was late.')).toEqual([]);
  });
  test('where a fact holds a name again, or in short, it is there too', () => {
    const start = text.indexOf('Hale said');
    const inFact = found(text, 'en', [{ start, end: start + 21 }]).filter(
      (one) => one.start >= start && one.start < start + 21,
    );
    expect(inFact.map(({ start: at, end, name }) => [text.slice(at, end), name])).toEqual([
      ['Hale', 'Tom Hale'],
    ]);
  });
});

test('none overlaps another, they are in order, and of one kind there are at most forty', () => {
  const text = Array.from(
    { length: 60 },
    (_, i) => `It sold ${i + 2} boats on May ${1 + (i % 28)}, ${1990 + (i % 30)}.`,
  ).join(' ');
  const all = found(text);
  expect(all.filter(({ kind }) => kind === 'figure')).toHaveLength(40);
  all.forEach((one, i) => {
    expect(one.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
    expect(one.end).toBeGreaterThan(one.start);
  });
});

test.each(['', '\n\n', '$', '%%%', '....', '5', '“”', '1,000,000,000,000.'.repeat(50)])(
  'a text without any gives none: %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
