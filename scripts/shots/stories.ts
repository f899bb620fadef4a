import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../utils/article/article.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { type SavedArticle, UNMARKED, VERSION } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import type { Colour, Highlight } from '../../utils/reader/highlight.ts';
import { grownPage } from '../bench/grown-page.ts';
import { clipArticle } from '../clip/records.ts';

/** The pages of tests/ that surfaces are pictured with, by what they are there for. */
export const PAGES = {
  sample: 'sample/index.html',
  bulletin: 'browser/pages/bulletin.html',
  interview: 'browser/pages/interview.html',
  walled: 'browser/pages/walled.html',
  short: 'fixtures/app-banner-under-the-story/page.html',
  arabic: 'fixtures/timeout-box-arabic/page.html',
  longWords: 'browser/pages/long-words.html',
  frontPage: 'browser/pages/front-page.html',
} as const;

export type PageName = keyof typeof PAGES;

/** Those of which there are articles of every kind; one that is very long comes after them. */
export const STORIES: readonly PageName[] = [
  ...(['sample', 'bulletin', 'interview', 'short', 'arabic', 'longWords'] as const),
];

/** How many words an article of the longest kind has. */
const LONG = 8_000;
/** When the first of them was saved, and how far they lie apart: never near the day of a run. */
const SAVED = Date.UTC(2024, 4, 20, 12);
const APART = 9 * 86_400_000;

const TAGS = ['ferry', 'Port Ellery', 'to read on the train'];

/**
 * The articles of a library that somebody uses: clipped from pages of tests/ and saved at times that
 * are the same in every run, with tags, marks and highlights.
 * @param origin of the site that serves tests/, so that their pictures are there.
 */
export async function savedStories(
  origin: string,
  names: readonly PageName[],
): Promise<Record<string, SavedArticle>> {
  const clipped: Record<string, Article> = {};
  for (const name of names) {
    const html = await readFile(join('tests', PAGES[name]), 'utf8');
    clipped[name] = clipArticle(html, `${origin}/${PAGES[name]}`);
  }
  if (names === STORIES)
    clipped.long = clipArticle(grownPage(LONG, 0), 'https://harbour.example/long');
  const saved: Record<string, SavedArticle> = {};
  for (const [name, article] of Object.entries(clipped)) {
    const time = new Date(SAVED - Object.keys(saved).length * APART).toISOString();
    saved[name] = {
      ...{ version: VERSION, id: await storyId(article.url), article },
      ...{ digest: makeDigest(article.text, article), saved: time, updated: time },
      ...UNMARKED,
    };
  }
  if (saved.sample) {
    Object.assign(saved.sample, { tags: TAGS, favourite: true });
    saved.sample.highlights = highlightsOf(saved.sample.article);
  }
  if (saved.bulletin) Object.assign(saved.bulletin, { read: true, tags: TAGS.slice(1, 2) });
  return saved;
}

/** One of each colour, on the beginnings of its paragraphs; the first with a note. */
function highlightsOf({ text, blocks }: Article): Highlight[] {
  const colours: Colour[] = ['yellow', 'green', 'blue', 'pink'];
  const starts = blocks.map((block) => text.indexOf(block.text)).filter((start) => start > 0);
  return colours.map((colour, i) => {
    const start = starts[i] ?? 0;
    const end = text.indexOf(' ', start + 60);
    return {
      id: `highlight-${i}`,
      quote: {
        text: text.slice(start, end),
        before: text.slice(Math.max(0, start - 32), start),
        after: text.slice(end, end + 32),
      },
      colour,
      note: i === 0 ? 'Ask who pays for the second boat.' : '',
      changed: new Date(SAVED).toISOString(),
    };
  });
}
