import type { Citable } from './citable.ts';
import type { Person } from './person.ts';

/** RIS records, as Zotero, EndNote and Mendeley read them: a tag and a value a line, ended as on Windows. */
export function ris(articles: readonly Citable[]): string {
  return articles.map(record).join('\r\n');
}

function record({ title, people, site, date, accessed, url, lang, dek }: Citable): string {
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ...people.map((person): [string, string] => ['AU', author(person)]),
    ['TI', title],
    ['T2', site],
    ['PY', date.length ? String(date[0]).padStart(4, '0') : null],
    ['DA', date.length ? dayOf(date) : null],
    ['AB', dek],
    ['LA', lang],
    ['UR', url],
    ['Y2', dayOf(accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Commas part family name, given names and suffix, so one within a name must not stand. */
function author(person: Person): string {
  if ('literal' in person) return person.literal.replaceAll(',', '');
  const family = [person.particle, person.family].filter(Boolean).join(' ');
  return [family, person.given, person.suffix].filter(Boolean).join(', ');
}

/** "2026/03/02/": what is not known is left empty. */
function dayOf(date: number[]): string {
  const parts = [0, 1, 2].map((i) => (date[i] ? String(date[i]).padStart(2, '0') : ''));
  return `${parts.join('/')}/`;
}
