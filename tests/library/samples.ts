import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';

export function article(url: string, title = 'A bridge reopens'): Article {
  const text =
    'The bridge over the Lune reopened on Monday.\n\n“It took nine years,” said Ada Pike.';
  return {
    url,
    title,
    authors: ['Jo Marsh'],
    byline: 'Jo Marsh',
    site: 'The Lune Post',
    published: '2026-03-02T08:00Z',
    modified: null,
    section: null,
    lang: 'en',
    dir: 'ltr',
    dek: null,
    leadImage: null,
    blocks: text.split('\n\n').map((line) => ({ html: `<p>${line}</p>`, text: line })),
    text,
    captions: [],
    removed: [],
  };
}

export const digest: Digest = {
  facts: [],
  quotes: [
    {
      start: 47,
      end: 65,
      text: 'It took nine years',
      kind: 'direct',
      speaker: 'Ada Pike',
      mention: null,
    },
  ],
  voices: [{ speaker: 'Ada Pike', role: null, quotes: [0] }],
};
