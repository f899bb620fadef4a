import type { Citable } from './citable.ts';
import { citationKeys } from './citation-keys.ts';
import type { Person } from './person.ts';

/**
 * BibTeX entries in UTF-8. `misc` is what every style knows of a page of the web; styles that know more
 * use the address and the day it was read, which others leave out.
 */
export function bibtex(articles: readonly Citable[]): string {
  const keys = citationKeys(articles);
  return articles.map((article, i) => entry(article, keys[i] ?? '')).join('\n');
}

function entry({ title, people, site, date, accessed, url, lang, dek }: Citable, key: string) {
  const [year, month] = date;
  const fields: [string, string | null][] = [
    ['author', people.map(author).join(' and ')],
    // The second pair of braces keeps the letter case, which styles would change.
    ['title', `{${inTex(title)}}`],
    ['howpublished', site && inTex(site)],
    ['year', year ? String(year).padStart(4, '0') : null],
    ['month', month ? String(month) : null],
    ['date', date.length === 3 ? dayOf(date) : null],
    ['url', url],
    ['urldate', dayOf(accessed)],
    ['language', lang && inTex(lang)],
    ['abstract', dek && inTex(dek)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

function author(person: Person): string {
  if ('literal' in person) return `{${inTex(person.literal)}}`;
  const family = [person.particle, person.family].filter(Boolean).join(' ');
  // A lone "and" within a name would part it in two.
  return [family, person.suffix, person.given]
    .filter(Boolean)
    .map((part) => inTex(part).replace(/\band\b/gi, '{$&}'))
    .join(', ');
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Counted as braces even behind a backslash, so that a single one would swallow what follows.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What has a meaning to TeX, as the character it is. */
function inTex(text: string): string {
  return text.replace(/[\\{}~^]|[#$%&_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

function dayOf(date: number[]): string {
  return date.map((part) => String(part).padStart(2, '0')).join('-');
}
