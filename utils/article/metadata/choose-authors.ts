import { fold } from '../compare.ts';
import type { ShownNames } from './author-lines.ts';
import { bodiesIn, isAgency, isBody, isPerson, namesIn, turnName } from './author-names.ts';
import type { Evidence } from './evidence.ts';

export interface Authors {
  authors: string[];
  byline: string | null;
}

/** Of a shown name: an announced one that stands alone, or a marked one beside the headline or date. */
const SURE = 7;
/** Longer lists are of other things. */
const MOST_AUTHORS = 12;

/**
 * Who wrote the article: the people that the first source names, in the order JSON-LD, meta tags,
 * microdata, then what the page shows, the likeliest first. Shown names that hold all of those and
 * more win, since data often hold the first author alone. Names that are not written like a person's
 * stand in where there is none that is; then bodies (agencies, desks), the site last of them; then
 * what the page shows with nothing that marks it. An agency named beside people stays beside them.
 */
export function chooseAuthors(
  sources: Evidence[],
  shown: ShownNames[],
  siteNames: string[],
  lang: string | null,
): Authors {
  const sites = siteNames.map(fold);
  const isSite = (name: string) =>
    sites.some(
      (site) => [site, `the ${site}`].includes(fold(name)) || site === `the ${fold(name)}`,
    );
  const plain = (names: string[]) => names.filter((name) => !isSite(name));
  const told = shown.filter(({ isTold }) => isTold);
  const inData = sources.map(({ authors }) =>
    plain(authors.flatMap((author) => namesIn(turnName(author)))),
  );
  const inLines = told.map(({ names }) => plain(names));
  const ofData = sources.map(({ authors, bodies }) =>
    [...authors, ...bodies].flatMap(bodiesIn).slice(0, 3),
  );
  let people =
    firstOf([
      // Data may hold names that are not written as such: "viktor hedlund".
      ...inData.map((names) => {
        const some = names.filter(isPerson);
        return some.length ? some : names.filter((name) => !isBody(name) && /\s/.test(name));
      }),
      ...told.map(({ names, weight }) => (weight < SURE ? [] : plain(names).filter(isPerson))),
    ]) ?? [];
  const more = inLines
    .map((names) => names.filter(isPerson))
    .toSorted((a, b) => b.length - a.length)
    .find(
      (names) =>
        names.length > people.length &&
        names.length <= MOST_AUTHORS &&
        people.every((person) => names.some((name) => isSameName(name, person))),
    );
  if (people.length && more) people = more;
  const agencies = [...inData, ...inLines]
    .find((names) => names.some((name) => people.includes(name)))
    ?.filter(isAgency);
  const authors = unique(
    people.length
      ? [...people, ...(agencies ?? [])]
      : (firstOf([
          ...[...inData, ...inLines].map((names) => names.filter((name) => !isBody(name))),
          ...ofData.map(plain),
          ...ofData,
          ...shown.map(({ names }) => names.slice(0, 1)),
        ]) ?? []),
  );
  return { authors, byline: authors.length ? joined(authors, lang) : null };
}

function firstOf(lists: string[][]): string[] | undefined {
  return lists.find((names) => names.length);
}

function unique(names: string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => isSameName(other, name)) === i);
}

function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** "A, B and C" in the article's language. */
function joined(names: string[], lang: string | null): string {
  const [first = ''] = names;
  if (names.length < 2) return first;
  try {
    return new Intl.ListFormat(lang ?? 'en', { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
}
