import { fold, sizeOf } from '../compare.ts';
import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { isRelatedLabel } from './related-words.ts';

/** More of the article than this is not a list of other articles. */
const MOST = 0.3;
const REASON = 'It points to other stories.';
/** A line that points to a story is hardly longer than its headline. */
const LONGEST = 200;

/**
 * Takes out what points to other stories: a label that says so with what stands in its box, and lines
 * that are a label and a link.
 */
export function removeRelatedStories(draft: Draft): void {
  for (const block of keptBlocks(draft))
    if (isRelatedLine(block)) removeBlock(block, 'related', REASON);
  const kept = keptBlocks(draft);
  for (const [i, label] of kept.entries()) {
    if (label.removed || !isRelatedLabel(label.text)) continue;
    const list = listUnder(label, kept[i - 1], kept.slice(i + 1));
    if (!list.some((block) => linkedShare(block) > 0)) continue;
    if (wordsIn(list) > MOST * wordsIn(kept)) continue;
    for (const block of [label, ...list]) removeBlock(block, 'related', REASON);
  }
}

/** "Read more: The signal box that would not close", the headline a link. */
function isRelatedLine(block: DraftBlock): boolean {
  const [, label] = /^(.{3,40}?)\s*[:：]\s*\S/u.exec(block.text) ?? [];
  return (
    label !== undefined &&
    block.text.length <= LONGEST &&
    isRelatedLabel(label) &&
    linkedShare(block) >= 0.6
  );
}

/** Teasers may be in a script that says more with a character than the story's own. */
function wordsIn(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + sizeOf(fold(text)), 0);
}

/**
 * The blocks that a label stands over: those in the smallest box that it opens, or, where it has no
 * box of its own, the links that follow.
 */
function listUnder(
  label: DraftBlock,
  before: DraftBlock | undefined,
  after: DraftBlock[],
): DraftBlock[] {
  for (let box = label.source.parentElement; box; box = box.parentElement) {
    const within = box;
    if (before && within.contains(before.source)) break;
    const end = after.findIndex((block) => !within.contains(block.source));
    if (end !== 0) return end < 0 ? after : after.slice(0, end);
  }
  const end = after.findIndex((block) => linkedShare(block) < 0.6);
  return end < 0 ? after : after.slice(0, end);
}

function linkedShare({ element, text }: DraftBlock): number {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return linked / Math.max(1, text.length);
}
