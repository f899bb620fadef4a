import { Refusal } from './refusal.ts';

/** What front matter says of an article, whatever program wrote it. */
export interface NoteFields {
  url: string;
  title: string | null;
  authors: string[];
  site: string | null;
  published: string | null;
  /** ISO 8601, UTC. */
  saved: string | null;
  lang: string | null;
  dek: string | null;
  tags: string[];
}

/** The names that clippers, note apps and site generators give the same thing, the surest first. */
const NAMES = {
  url: ['url', 'source', 'source_url', 'source-url', 'link', 'original', 'canonical'],
  title: ['title'],
  authors: ['byline', 'author', 'authors', 'creator'],
  site: ['site', 'publisher', 'publication', 'website', 'domain'],
  published: ['published', 'date_published', 'date-published', 'publish_date', 'date'],
  saved: ['saved', 'created', 'clipped', 'date_saved', 'date-saved', 'added'],
  lang: ['language', 'lang'],
  dek: ['description', 'dek', 'excerpt', 'summary'],
  tags: ['tags', 'tag', 'keywords'],
};

/** @throws Refusal where no field is the address of a page. */
export function noteFields(fields: ReadonlyMap<string, unknown>): NoteFields {
  const all = (name: keyof typeof NAMES) => NAMES[name].flatMap((key) => textsOf(fields.get(key)));
  const first = (name: keyof typeof NAMES) => all(name)[0] ?? null;
  const url = all('url').find((text) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text));
  if (!url) throw new Refusal('no-address');
  const saved = Date.parse(first('saved') ?? '');
  const { authors } = NAMES;
  const named = authors.map((key) => textsOf(fields.get(key))).find((names) => names.length) ?? [];
  return {
    url: url.replace(/#.*/s, ''),
    title: first('title'),
    authors: named,
    site: first('site'),
    published: all('published').find((text) => /^\d{4}(?:-\d\d|$)/.test(text)) ?? null,
    saved: Number.isNaN(saved) ? null : new Date(saved).toISOString(),
    lang: all('lang').find((text) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text)) ?? null,
    dek: first('dek'),
    tags: [...new Set(all('tags').flatMap(tagsIn))],
  };
}

/** The texts of a field: a word, a list of them, or links to other notes, "[[Jo Marsh]]". */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flat(3).flatMap(textsOf);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value)
    .toWellFormed()
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text ? [text] : [];
}

/** A list of tags in one text is parted by commas, or each begins with a number sign. */
function tagsIn(text: string): string[] {
  return text
    .split(/,|\s(?=#)/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter(Boolean);
}
