import type { Article } from './article.ts';
import type { Draft, PrepareStep, TidyStep } from './draft.ts';
import { findArticle } from './find-article.ts';
import { finish } from './finish.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { Removals } from './removals.ts';
import { takeSnapshot } from './snapshot.ts';
import { toBlocks } from './to-blocks.ts';

/** In this order, on the copy of the page. */
const PREPARE: PrepareStep[] = [];
/** In this order, on the draft. */
const TIDY: TidyStep[] = [];

/**
 * Takes the article out of a page.
 * @param page the page; it is not changed.
 * @param url its address.
 * @returns the article, or null where the page holds none.
 */
export function clip(page: Document, url: string): Article | null {
  const copy = takeSnapshot(page);
  const removals = new Removals(url);
  for (const step of PREPARE) step(copy, removals);
  // Before Readability, which takes the copy apart.
  const metadata = readMetadata(copy, url);
  const root = findArticle(copy);
  if (!root) return null;
  const draft: Draft = { page: copy, url, metadata, blocks: toBlocks(root, url) };
  for (const step of TIDY) step(draft);
  return finish(draft, removals);
}
