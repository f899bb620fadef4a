import { dayOf } from '../day-of.ts';
import type { Entry } from '../library.ts';
import { fold } from './fold.ts';
import type { Query, State } from './query.ts';
import { lineOfTerms, termsIn } from './words.ts';

/**
 * Whether an entry passes the filters of a query; its words and phrases are not looked at. Of several
 * sites or languages one is enough; of everything else, all have to hold.
 */
export function passesFilters(entry: Entry, query: Query): boolean {
  const { fields, states, after, before } = query;
  // What names no day of its own is found by the day it was saved.
  const day = after || before ? (dayOf(entry.published) ?? dayOf(entry.saved) ?? '') : '';
  return (
    (!after || day >= after) &&
    (!before || day < before) &&
    states.every((state) => HOLDS[state](entry)) &&
    (!fields.site.length || fields.site.some((site) => isOfSite(entry, site))) &&
    (!fields.lang.length || fields.lang.some((lang) => isInLanguage(entry, lang))) &&
    fields.by.every((name) => isNamed(entry.byline ?? '', name)) &&
    fields.said.every((name) => entry.voices.some((voice) => isNamed(voice, name))) &&
    fields.tag.every((tag) => entry.tags.some((own) => fold(own) === fold(tag)))
  );
}

const HOLDS: Record<State, (entry: Entry) => boolean> = {
  read: ({ read }) => read,
  unread: ({ read }) => !read,
  favourite: ({ favourite }) => favourite,
};

/** By its name, or by its address: "post", "lune post", "lunepost.example". */
function isOfSite({ site, url }: Entry, asked: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return isNamed(site ?? '', asked) || `.${host}`.includes(`.${asked.toLowerCase()}`);
}

/** "en" is any English, "en-GB" that of Britain alone. */
function isInLanguage({ lang }: Entry, asked: string): boolean {
  return `${lang ?? ''}-`.toLowerCase().startsWith(`${asked.toLowerCase()}-`);
}

/** Whether the words of a name, or of its beginning, stand side by side in a text. */
export function isNamed(text: string, asked: string): boolean {
  const terms = termsIn(asked);
  return terms.length > 0 && lineOfTerms(text).includes(` ${terms.join(' ')}`);
}
