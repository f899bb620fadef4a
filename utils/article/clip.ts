import { atOnce, type Steps } from '../steps.ts';
import type { Tree } from '../trees.ts';
import type { Article } from './article.ts';
import type { Draft, TidyStep } from './draft.ts';
import { finish } from './finish.ts';
import { choose } from './judge/choose.ts';
import { judge, view } from './judge/judge.ts';
import { findLead, withLead } from './lead-figure.ts';
import { hasLostStory, mayHaveLostStory } from './lost-story.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { PageText } from './page-text.ts';
import { liftStory } from './prepare/lift-story.ts';
import { markCaptions } from './prepare/mark-captions.ts';
import type { PrepareStep } from './prepare/preparation.ts';
import { removeNotices } from './prepare/remove-notices.ts';
import { removeOverlays } from './prepare/remove-overlays.ts';
import { removeShareBars } from './prepare/remove-share-bars.ts';
import { removeUnseen } from './prepare/remove-unseen.ts';
import { resolvePictures } from './prepare/resolve-pictures.ts';
import { Removals } from './removals.ts';
import { takeSnapshot } from './snapshot.ts';
import { removeEmptyLabels } from './tidy/empty-labels.ts';
import { removeForeignBlocks } from './tidy/foreign-blocks.ts';
import { gatherCaptions } from './tidy/gather-captions.ts';
import { liftLead } from './tidy/lift-lead.ts';
import { removeRelatedStories } from './tidy/related-stories.ts';
import { removeRepeatedHeadings } from './tidy/repeated-headings.ts';
import { removeRepeatedPictures } from './tidy/repeated-pictures.ts';
import { removeTimeoutLines } from './tidy/timeout-lines.ts';
import { toBlocks } from './to-blocks.ts';

/** In this order, on the copy of the page. */
const PREPARE: PrepareStep[] = [
  resolvePictures,
  removeOverlays,
  removeNotices,
  removeShareBars,
  removeUnseen,
  liftStory,
  markCaptions,
];
/** In this order, on the draft. */
const TIDY: TidyStep[] = [
  gatherCaptions,
  removeRepeatedPictures,
  removeRepeatedHeadings,
  removeRelatedStories,
  removeTimeoutLines,
  removeEmptyLabels,
  removeForeignBlocks,
  liftLead,
];

/**
 * Takes the article out of a page.
 * @param page the page; it is not changed.
 * @param url its address.
 * @param trees the judge's weights; training tries its own.
 * @returns the article, or null where the page holds none.
 */
export function clip(page: Document, url: string, trees?: Tree[]): Article | null {
  return atOnce(clipping(page, url, trees));
}

/** The same in steps, for a page that its reader has before them. */
export function* clipping(page: Document, url: string, trees?: Tree[]): Steps<Article | null> {
  const { URL } = page;
  const article = yield* clipAfter(PREPARE, page, url, trees);
  // A page that has gone on to another story meanwhile would give that one.
  if (!mayHaveLostStory(article) || page.URL !== URL) return article;
  const plain = yield* clipAfter([], page, url, trees);
  return plain && hasLostStory(article, plain) ? plain : article;
}

/** The page as Readability and the judge see it, what was taken out of it, and what it says of itself. */
export function* prepare(page: Document, url: string, steps = PREPARE) {
  const copy = takeSnapshot(page);
  yield;
  const removals = new Removals(url);
  const text = new PageText(copy.documentElement);
  yield;
  for (const step of steps) {
    step({ page: copy, text, removals });
    yield;
  }
  const metadata = readMetadata(copy, url);
  yield;
  return { copy, removals, metadata, lead: findLead(copy, text, metadata) };
}

function* clipAfter(
  steps: PrepareStep[],
  page: Document,
  url: string,
  trees?: Tree[],
): Steps<Article | null> {
  const { copy, removals, metadata, lead } = yield* prepare(page, url, steps);
  // Readability proposes, on a copy of its own; the judge disposes.
  const seen = yield* view(copy, url);
  if (!seen) return null;
  const parts = choose(seen, yield* judge(seen, trees));
  yield;
  const draft: Draft = {
    ...{ page: copy, url, metadata },
    blocks: withLead(toBlocks(copy.body, url, parts), lead),
  };
  for (const step of TIDY) {
    yield;
    step(draft);
  }
  return finish(draft, removals);
}
