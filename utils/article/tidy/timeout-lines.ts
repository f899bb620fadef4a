import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { timeoutSigns } from '../prepare/words/timeout.ts';

/**
 * Takes out session notices that the page prints as bare text at either end of the article, where
 * no element of their own told them apart before.
 */
export function removeTimeoutLines(draft: Draft): void {
  const kept = keptBlocks(draft).filter((block) => block.text);
  const found = [...kept.slice(-2), ...kept.slice(0, 1)].filter(isNotice);
  if (!found.length) return;
  // A story about timeouts says such words in other places too.
  if (kept.some((block) => !found.includes(block) && timeoutSigns(block.text) > 0)) return;
  for (const block of found) removeBlock(block, 'timeout', 'It warns that the session ends.');
}

function isNotice({ element, text }: DraftBlock): boolean {
  if (element.tagName !== 'P' || text.length > 250 || /[“”"«»„]/.test(text)) return false;
  return timeoutSigns(text) > 3;
}
