import type { Entry } from '../../utils/library/library.ts';

/** An entry with the fields a test cares about; the rest is plain and valid. */
export function sampleEntry(fields: Partial<Entry> = {}): Entry {
  return {
    version: 2,
    id: fields.title ?? 'harbour',
    url: 'https://paper.example/harbour',
    title: 'Harbour reopens after the storm',
    byline: 'Ada Moreau',
    site: 'The Paper',
    published: '2026-03-04T08:00:00Z',
    lang: 'en',
    dir: 'ltr',
    dek: 'Ferries sail again from Monday.',
    leadImage: null,
    words: 800,
    minutes: 4,
    voices: [],
    tags: [],
    read: false,
    favourite: false,
    marked: null,
    saved: '2026-03-05T08:00:00.000Z',
    updated: '2026-03-05T08:00:00.000Z',
    ...fields,
  };
}
