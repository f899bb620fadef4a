import { type Draft, keptBlocks, removeBlock } from '../draft.ts';
import { timeoutSigns } from '../prepare/words/timeout.ts';

/**
 * Takes out session notices that the page prints as bare text at either end of the article, where
 * no element of their own told them apart before.
 */
export function removeTimeoutLines(draft: Draft): void {
  const kept = keptBlocks(draft).filter((block) => block.text);
  for (const block of [...kept.slice(-2), ...kept.slice(0, 1)])
    if (block.text.length <= 250 && !/[“”"«»„]/.test(block.text) && timeoutSigns(block.text) > 3)
      removeBlock(block, 'timeout', 'It warns that the session ends.');
}
