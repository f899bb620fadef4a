import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { isRelatedLabel } from './related-words.ts';

/** More of the article than this is not a list of other articles. */
const MOST = 0.3;

/** Takes out lists of other stories: a label that says so, and what stands with it in its box. */
export function removeRelatedStories(draft: Draft): void {
  const kept = keptBlocks(draft);
  const length = kept.reduce((sum, block) => sum + block.text.length, 0);
  for (const [i, label] of kept.entries()) {
    if (label.removed || !isRelatedLabel(label.text)) continue;
    const list = listUnder(label, kept[i - 1], kept.slice(i + 1));
    const size = list.reduce((sum, block) => sum + block.text.length, 0);
    if (!list.length || size > MOST * length || !list.some((block) => linkedShare(block) > 0))
      continue;
    for (const block of [label, ...list])
      removeBlock(block, 'related', 'It points to other stories.');
  }
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
    if (end > 0) return after.slice(0, end);
  }
  const end = after.findIndex((block) => linkedShare(block) < 0.6);
  return end < 0 ? after : after.slice(0, end);
}

function linkedShare({ element, text }: DraftBlock): number {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return linked / Math.max(1, text.length);
}
