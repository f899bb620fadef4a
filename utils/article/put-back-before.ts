import type { Article } from './article.ts';

/**
 * Which removals of a page clipped anew the reader had put back when the story was saved, so that
 * saving it again does not take them out behind the reader's back.
 * @returns indexes into `fresh.removed`.
 */
export function putBackBefore(
  fresh: Pick<Article, 'removed'>,
  saved: Pick<Article, 'blocks' | 'removed'>,
): number[] {
  const stillOut = new Set(saved.removed.map(({ kind, text }) => `${kind} ${text}`));
  const blocks = new Set(saved.blocks.map(({ html }) => html));
  return fresh.removed.flatMap(({ kind, text, block }, i) =>
    blocks.has(block.html) && !stillOut.has(`${kind} ${text}`) ? i : [],
  );
}
