import type { Citable } from './citable.ts';
import { citationKeys } from './citation-keys.ts';

/** CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), as Pandoc and Zotero read it. */
export function cslJson(articles: readonly Citable[]): string {
  const keys = citationKeys(articles);
  return `${JSON.stringify(
    articles.map((article, i) => item(article, keys[i] ?? '')),
    null,
    2,
  )}\n`;
}

function item({ title, people, site, date, accessed, url, lang, dek }: Citable, id: string) {
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(people.length && {
      author: people.map((person) =>
        'literal' in person
          ? { literal: person.literal }
          : {
              family: person.family,
              given: person.given,
              ...(person.particle && { 'non-dropping-particle': person.particle }),
              ...(person.suffix && { suffix: person.suffix }),
            },
      ),
    }),
    ...(site && { 'container-title': site }),
    ...(date.length && { issued: { 'date-parts': [date] } }),
    accessed: { 'date-parts': [accessed] },
    URL: url,
    ...(lang && { language: lang }),
    ...(dek && { abstract: dek }),
  };
}
