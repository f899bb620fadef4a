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
    const list = boxOf(label, kept.slice(i + 1));
    const size = list.reduce((sum, block) => sum + block.text.length, 0);
    if (!list.length || size > MOST * length || !list.some(isLinked)) continue;
    for (const block of [label, ...list])
      removeBlock(block, 'related', 'It points to other stories.');
  }
}

/** The blocks after a label that share the smallest box around it that holds any of them. */
function boxOf(label: DraftBlock, after: DraftBlock[]): DraftBlock[] {
  for (let box = label.source.parentElement; box; box = box.parentElement) {
    const within = box;
    const end = after.findIndex((block) => !within.contains(block.source));
    const list = end < 0 ? after : after.slice(0, end);
    if (list.length) return list;
  }
  return [];
}

function isLinked({ element }: DraftBlock): boolean {
  return element.querySelector('a') !== null;
}
