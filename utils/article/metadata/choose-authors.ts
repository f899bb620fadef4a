import { fold } from '../compare.ts';
import { bodiesIn, isBody, isPerson, namesIn, turnName } from './author-names.ts';
import type { Evidence } from './evidence.ts';

export interface Authors {
  authors: string[];
  byline: string | null;
}

/**
 * Who wrote the article: the people that the first source names, in the order JSON-LD, meta tags,
 * microdata, visible lines. A line near the headline that names them and more wins, since data often
 * hold the first author alone. Bodies (agencies, desks, the site) stand in only where no one is named.
 */
export function chooseAuthors(
  sources: Evidence[],
  visible: Evidence,
  siteNames: string[],
  lang: string | null,
): Authors {
  const sites = new Set(siteNames.map((name) => fold(name)));
  const isSite = (name: string) =>
    sites.has(fold(name)) || sites.has(fold(name).replace(/^the /, ''));
  const named = (evidence: Evidence) =>
    unique(evidence.authors.flatMap((author) => namesIn(turnName(author)))).filter(
      (name) => !isSite(name),
    );
  const shown = visible.authors
    .map((line) => namesIn(line).filter((name) => isPerson(name) && !isSite(name)))
    .filter((names) => names.length);
  let people: string[] = [];
  for (const source of sources) {
    const names = named(source);
    people = names.filter(isPerson);
    // Data may hold names that are not written as such: "viktor hedlund", "ssi".
    if (!people.length) people = names.filter((name) => !isBody(name) && /\s/.test(name));
    if (people.length) break;
  }
  if (people.length) {
    const more = shown.find(
      (names) =>
        names.length > people.length &&
        names.length <= 8 &&
        people.every((person) => names.some((name) => isSameName(name, person))),
    );
    people = more ?? people;
  } else people = shown[0] ?? [];
  if (!people.length) {
    const weak = sources.flatMap((source) => named(source).filter((name) => !isBody(name)));
    people = unique(weak).slice(0, 1);
  }
  if (people.length) return { authors: people, byline: joined(people, lang) };
  const bodies = unique(
    [...sources, visible].flatMap(({ authors, bodies }) => [
      ...authors.flatMap((author) => namesIn(author)),
      ...bodies.flatMap((body) => bodiesIn(body)),
    ]),
  );
  return { authors: bodies.slice(0, 1), byline: bodies[0] ?? null };
}

function unique(names: string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => isSameName(other, name)) === i);
}

function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** "A, B and C" in the article's language. */
function joined(names: string[], lang: string | null): string {
  try {
    return new Intl.ListFormat(lang ?? 'en', { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
}
