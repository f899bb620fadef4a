import { expect, test } from 'vitest';
import { makeDigest } from '../../../utils/digest/make-digest.ts';

function said(lang: string | null, ...paragraphs: string[]): (string | null)[][] {
  const text = paragraphs.join('\n\n');
  const { quotes } = makeDigest(text, { title: null, dek: null, lang });
  for (const { start, end, text: words, mention } of quotes) {
    expect(words).toBe(text.slice(start, end));
    expect(!mention || (mention.start >= 0 && mention.end <= text.length)).toBe(true);
  }
  return quotes.map(({ text: words, speaker }) => [words, speaker]);
}

test('Spanish: before, behind, by surname, with a role, and unnamed', () => {
  expect(
    said(
      'es',
      'El puerto de Arenal reabrió ayer tras las obras. «Hemos perdido un verano entero», dijo ayer la alcaldesa de Arenal, Marta de la Fuente, en el muelle. «No volverá a pasar».',
      'El ingeniero Óscar Vidal aseguró: «El nuevo muelle durará al menos ochenta años».',
      '«Nadie nos avisó de las obras», lamentó un vecino del barrio.',
      '«Las cuentas están claras y son públicas», respondió De la Fuente.',
      'Según Vidal, «el hormigón ya estaba roto cuando llegamos».',
      'Una fuente cercana a Marta de la Fuente señaló que «no habrá más dinero para el puerto».',
    ),
  ).toEqual([
    ['Hemos perdido un verano entero', 'Marta de la Fuente'],
    ['No volverá a pasar', 'Marta de la Fuente'],
    ['El nuevo muelle durará al menos ochenta años', 'Óscar Vidal'],
    ['Nadie nos avisó de las obras', null],
    ['Las cuentas están claras y son públicas', 'Marta de la Fuente'],
    ['el hormigón ya estaba roto cuando llegamos', 'Óscar Vidal'],
    ['no habrá más dinero para el puerto', null],
  ]);
});

test('a particle that begins with a capital is part of the name', () => {
  expect(
    said('es', '«Debemos buscar otras soluciones para todos», dice Von der Linden en la carta.'),
  ).toEqual([['Debemos buscar otras soluciones para todos', 'Von der Linden']]);
});

test('French: inversion, pronouns and an elided article', () => {
  expect(
    said(
      'fr',
      'Le port a rouvert lundi. « Nous avons perdu tout un été », a déclaré la maire, Hélène de Courcy.',
      '« Il fallait réparer ce quai depuis vingt ans », a-t-elle ajouté.',
      'Selon Paul Martin, ingénieur au port, « le béton était déjà fendu à notre arrivée ».',
      '« Personne ne nous a prévenus des travaux », regrette un habitant du quartier.',
      'L’association a répondu que « les comptes du port sont publics et clairs ».',
    ),
  ).toEqual([
    ['Nous avons perdu tout un été', 'Hélène de Courcy'],
    ['Il fallait réparer ce quai depuis vingt ans', 'Hélène de Courcy'],
    ['le béton était déjà fendu à notre arrivée', 'Paul Martin'],
    ['Personne ne nous a prévenus des travaux', null],
    ['les comptes du port sont publics et clairs', null],
  ]);
});

test('German: roles in capitals are not names, and a noun with an article is nobody', () => {
  expect(
    said(
      'de',
      'Der Hafen ist wieder offen. „Wir haben einen ganzen Sommer verloren“, sagte Hafenministerin Anna von Lindau am Montag.',
      '„Das darf nie wieder so passieren“, sagte sie.',
      'Das Treffen sagte nichts Neues: „Die Kaimauer wird im nächsten Jahr fertig gebaut“.',
      '„Der Beton war schon gerissen, als wir kamen“, erklärte der Sprecher der Baufirma, Peter Hansen.',
      'Am Abend sagte Lindau: „Das Geld dafür ist längst da“.',
      '„Niemand hat uns vor den Arbeiten gewarnt“, sagte ein Anwohner.',
      'Laut Peter Hansen ist das „eine Frage von wenigen Tagen“ gewesen.',
    ),
  ).toEqual([
    ['Wir haben einen ganzen Sommer verloren', 'Anna von Lindau'],
    ['Das darf nie wieder so passieren', 'Anna von Lindau'],
    ['Die Kaimauer wird im nächsten Jahr fertig gebaut', null],
    ['Der Beton war schon gerissen, als wir kamen', 'Peter Hansen'],
    ['Das Geld dafür ist längst da', 'Anna von Lindau'],
    ['Niemand hat uns vor den Arbeiten gewarnt', null],
    ['eine Frage von wenigen Tagen', 'Peter Hansen'],
  ]);
});

test('Italian', () => {
  expect(
    said(
      'it',
      'Il porto ha riaperto lunedì. «Abbiamo perso un’estate intera», ha detto la sindaca Giulia Della Torre.',
      'Marco De Santis, ingegnere del porto, ha spiegato: «Il cemento era già rotto al nostro arrivo».',
      '«Nessuno ci aveva avvisati dei lavori», racconta un abitante del quartiere.',
      '«I conti sono pubblici e sono chiari», ha risposto Della Torre.',
    ),
  ).toEqual([
    ['Abbiamo perso un’estate intera', 'Giulia Della Torre'],
    ['Il cemento era già rotto al nostro arrivo', 'Marco De Santis'],
    ['Nessuno ci aveva avvisati dei lavori', null],
    ['I conti sono pubblici e sono chiari', 'Giulia Della Torre'],
  ]);
});

test('Portuguese', () => {
  expect(
    said(
      'pt',
      'O porto reabriu na segunda-feira. “Perdemos um verão inteiro por causa disto”, disse a prefeita Ana Lúcia dos Santos.',
      'O engenheiro Carlos Moreira afirmou que “o betão já estava partido quando chegámos”.',
      '“Ninguém nos avisou das obras no porto”, lamentou um morador do bairro.',
      'Segundo Moreira, “o novo cais vai durar oitenta anos”.',
    ),
  ).toEqual([
    ['Perdemos um verão inteiro por causa disto', 'Ana Lúcia dos Santos'],
    ['o betão já estava partido quando chegámos', 'Carlos Moreira'],
    ['Ninguém nos avisou das obras no porto', null],
    ['o novo cais vai durar oitenta anos', 'Carlos Moreira'],
  ]);
});

test('Russian: behind a dash, and a name in another case', () => {
  expect(
    said(
      'ru',
      'Порт снова открыт. «Мы потеряли целое лето из-за ремонта», — сказала мэр города Анна Белова.',
      'Инженер Пётр Орлов заявил: «Новый причал простоит не меньше восьмидесяти лет».',
      '«Никто не предупредил нас о ремонте», — рассказал местный житель.',
      'По словам Петра Орлова, «бетон был разбит ещё до нашего приезда».',
      '«Деньги на это давно есть в бюджете», — ответила Белова.',
    ),
  ).toEqual([
    ['Мы потеряли целое лето из-за ремонта', 'Анна Белова'],
    ['Новый причал простоит не меньше восьмидесяти лет', 'Пётр Орлов'],
    ['Никто не предупредил нас о ремонте', null],
    ['бетон был разбит ещё до нашего приезда', 'Пётр Орлов'],
    ['Деньги на это давно есть в бюджете', 'Анна Белова'],
  ]);
});

test('the language is known by its words where the page does not say it', () => {
  expect(
    said(
      null,
      'Der Hafen ist wieder offen und die Stadt ist froh, denn von dem Kai lebt sie. „Wir haben einen ganzen Sommer verloren“, sagte Anna von Lindau.',
    ),
  ).toEqual([['Wir haben einen ganzen Sommer verloren', 'Anna von Lindau']]);
});

test('a title in a sentence that reports something is no quote', () => {
  expect(
    said('es', 'La alcaldesa Marta Ruiz dijo que el barco «Estrella del Norte» saldrá en mayo.'),
  ).toEqual([]);
});

test('keeps every quote and mention an exact span, whatever the text', () => {
  const pieces = [
    ...'“”"„«»‘’’()…,.—:-',
    ...[
      'sagte',
      'dijo',
      'a-t-il déclaré',
      'selon',
      'по словам',
      'l’Union',
      'von der',
      'Von',
      'Anna Berg',
      'sie',
    ],
    ...['\n\n', '\n', '😀', 'der', 'SPD-Chefin', 'Пётр Орлов', 'сказал', 'e', 'ha detto', '5.2%'],
  ];
  let seed = 11;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (const lang of ['es', 'fr', 'de', 'it', 'pt', 'ru', 'nl'])
    for (let round = 0; round < 60; round++)
      said(
        lang,
        Array.from({ length: 80 }, () => pieces[Math.floor(next() * pieces.length)]).join(' '),
      );
});
