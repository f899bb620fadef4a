import type { Article } from './article.ts';

/**
 * The article with some of its removals put back, each before the block it stood before; those
 * that stood outside the article come at the end.
 * @param indexes positions in `article.removed`; others are ignored.
 */
export function restore(article: Article, indexes: number[]): Article {
  const wanted = new Set(indexes);
  const back = article.removed.filter((_, i) => wanted.has(i));
  const length = article.blocks.length;
  const place = (before: number | null) => Math.min(before ?? length, length);
  /** How many blocks come in before the old index. */
  const shift = (before: number) => back.filter((removal) => place(removal.before) < before).length;

  const blocks = article.blocks.flatMap((block, i) => [
    ...back.filter((removal) => place(removal.before) === i).map((removal) => removal.block),
    block,
  ]);
  blocks.push(...back.filter((r) => place(r.before) === length).map((removal) => removal.block));

  const removed = article.removed
    .filter((_, i) => !wanted.has(i))
    .map((removal) =>
      removal.before === null
        ? removal
        : { ...removal, before: removal.before + shift(removal.before) },
    );
  return { ...article, blocks, text: textOf(blocks), removed };
}

/** The blocks' texts joined by blank lines: `Article.text`. */
export function textOf(blocks: { text: string }[]): string {
  return blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n\n');
}
