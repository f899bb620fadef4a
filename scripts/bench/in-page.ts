/** What runs in the measured page: it becomes one script, which each page is given anew. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { clip } from '../../utils/article/clip.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';

export type Tool = 'Readability' | 'Galley' | 'Defuddle';

/** Milliseconds of each call of a tool on one page, the first call first. */
export type Timings = Record<Tool, number[]>;

/** Milliseconds of each digest of a page's article, the first one first, and how long the article is. */
export interface DigestTimings {
  times: number[];
  words: number;
}

/** Readability and Defuddle change the document that they are given. The copy is not counted. */
const TOOLS: Record<Tool, () => () => unknown> = {
  Readability() {
    const copy = freshCopy();
    return () => new Readability(copy).parse();
  },
  Galley: () => () => clip(document, location.href),
  Defuddle() {
    const copy = freshCopy();
    return () => new Defuddle(copy, { url: location.href }).parse();
  },
};

/**
 * Runs each tool on the page again and again, a round of all of them at a time and another one first
 * in each round, so that none of them is always the one after which memory is swept.
 * @returns no times for a tool that fails on the page.
 */
export function measure(rounds: number): Timings {
  // The page that a reader has before them is laid out.
  document.documentElement.getBoundingClientRect();
  const tools = Object.keys(TOOLS) as Tool[];
  const timings: Timings = { Readability: [], Galley: [], Defuddle: [] };
  const failed = new Set<Tool>();
  for (let round = 0; round < rounds; round++)
    for (const i of tools.keys()) {
      const tool = tools[(i + round) % tools.length];
      if (!tool || failed.has(tool)) continue;
      const run = TOOLS[tool]();
      const start = performance.now();
      try {
        run();
        timings[tool].push(performance.now() - start);
      } catch {
        failed.add(tool);
        timings[tool] = [];
      }
    }
  return timings;
}

/** Digests the article of the page again and again; no times for a page without one. */
export function measureDigest(rounds: number): DigestTimings {
  const article = clip(document, location.href);
  const times: number[] = [];
  for (let round = 0; article && round < rounds; round++) {
    const start = performance.now();
    makeDigest(article.text, article);
    times.push(performance.now() - start);
  }
  return { times, words: article?.text.split(/\s+/).length ?? 0 };
}

function freshCopy(): Document {
  return document.cloneNode(true) as Document;
}
