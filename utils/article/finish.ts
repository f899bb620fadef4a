import type { Article, Block, Removal } from './article.ts';
import type { Draft, DraftBlock } from './draft.ts';
import type { Removals } from './removals.ts';
import { textOf } from './restore.ts';

/** Turns the tidied draft and the log into the article. */
export function finish(draft: Draft, removals: Removals): Article {
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  for (const block of draft.blocks) {
    const { html, text } = { html: block.element.outerHTML, text: block.text };
    if (!block.removed) {
      const isIdle = block.element.tagName === 'HR' && (!blocks.length || endsInRule(blocks));
      if (!isIdle) blocks.push({ html, text });
    } else if (text || block.element.textContent?.trim())
      removed.push({
        ...block.removed,
        text: text || (block.element.textContent ?? '').trim(),
        block: { html, text },
        before: blocks.length,
      });
  }
  while (endsInRule(blocks)) blocks.pop();
  const captions = [
    draft.metadata.leadImage?.caption,
    ...draft.blocks.filter((block) => !block.removed).flatMap(captionsOf),
  ].filter((caption) => caption != null);
  return {
    ...draft.metadata,
    blocks,
    text: textOf(blocks),
    captions,
    removed: [...removed, ...removals.list],
  };
}

/** Whether a rule that follows would part nothing, nor this one where it ends the article. */
function endsInRule(blocks: Block[]): boolean {
  return blocks.at(-1)?.html.startsWith('<hr') ?? false;
}

function captionsOf(block: DraftBlock): string[] {
  const inside = [...block.element.querySelectorAll('figcaption')];
  return inside.map((caption) => (caption.textContent ?? '').trim()).filter(Boolean);
}
