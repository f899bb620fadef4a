import { describe, expect, it } from 'vitest';
import { personOf } from '../../utils/cite/person.ts';

describe('a person’s name', () => {
  it.each([
    ['Jo Marsh', 'Jo', '', 'Marsh', ''],
    ['Mary Ann T. Marsh', 'Mary Ann T.', '', 'Marsh', ''],
    ['John E Marsh', 'John E', '', 'Marsh', ''],
    ['Ludo van der Berg', 'Ludo', 'van der', 'Berg', ''],
    ['Ana de la Cruz', 'Ana', 'de la', 'Cruz', ''],
    ['Charles du Pont', 'Charles', 'du', 'Pont', ''],
    ['Roberta De Nero', 'Roberta', '', 'De Nero', ''],
    ['Lee Van der Klee', 'Lee', '', 'Van der Klee', ''],
    ['Van Marsh', 'Van', '', 'Marsh', ''],
    ['Martin Marsh Jr.', 'Martin', '', 'Marsh', 'Jr.'],
    ['Martin Marsh, Jr.', 'Martin', '', 'Marsh', 'Jr.'],
    ['Martin van Marsh III', 'Martin', 'van', 'Marsh', 'III'],
    ['van der Berg, Ludo', 'Ludo', 'van der', 'Berg', ''],
    ['Marsh, Jo', 'Jo', '', 'Marsh', ''],
    ['  Jo\n Marsh ', 'Jo', '', 'Marsh', ''],
    ['محمد علي', 'محمد', '', 'علي', ''],
    ['דנה לוי', 'דנה', '', 'לוי', ''],
    ['山田 太郎', '太郎', '', '山田', ''],
  ])('%j is taken apart', (name, given, particle, family, suffix) => {
    expect(personOf(name)).toEqual({ given, particle, family, suffix });
  });
});

describe('what may be no person’s name stays whole', () => {
  it.each([
    'Reuters',
    'The Lune Post',
    'Harbour News Agency',
    'Editors Desk',
    'Staff writers',
    'Ruiz & Sons',
    'jo@paper.example',
    '山田太郎',
    'Marsh, Jo, Harbour',
    'a b c d e f g h',
    '',
  ])('%j', (name) => {
    expect(personOf(name)).toEqual({ literal: name });
  });

  it.each(['Gavin Newsome', 'Ann Pressley', 'Tom Deskin'])(
    'a name that only begins so is a person’s: %s',
    (name) => expect(personOf(name)).toHaveProperty('family'),
  );
});
