import type { Column } from './column.ts';
import type { Container } from './container.ts';

/** The names of the numbers; a function, as only training asks for them. */
export const storyTraitNames = () =>
  'articleOfProse articleOfTitle articleHasH1 articleShare articleDepth articlesSince h1Since timesSince proseBefore proseAfter pageSegments pageProse keptOfPage meanLength'.split(
    ' ',
  );

/**
 * Whether each segment stands in the page's first story or in one that follows it, as on pages that
 * go on with the next story without end; in the order of storyTraitNames.
 * @param title the index of the segment that holds the headline, or -1.
 */
export function storyTraits(column: Column, title: number): number[][] {
  const { segments, columnProse, holdings, total, pageTotal, first, meanLength } = column;
  const articles = segments.map(({ container }) => articleAround(container));
  const withHeadline = new Set(
    articles.filter((_, i) => segments[i]?.container.tag === 'H1').map(({ article }) => article),
  );
  const ofProse = first < 0 ? null : (articles[first]?.article ?? null);
  const ofTitle = title < 0 ? null : (articles[title]?.article ?? null);
  const begun = new Set<Container>();
  let h1s = 0;
  let times = 0;
  let before = 0;
  return segments.map(({ container, time }, i) => {
    const { article, depth } = articles[i] ?? { article: null, depth: 0 };
    if (i > first) {
      if (article && article !== ofProse) begun.add(article);
      if (container.tag === 'H1') h1s++;
      if (time) times++;
    }
    const held = article && holdings.get(article);
    const own = columnProse[i] ?? 0;
    const row = [
      relation(article, ofProse),
      relation(article, ofTitle),
      Number(article !== null && withHeadline.has(article)),
      held && pageTotal ? held.prose / pageTotal : -1,
      depth,
      Math.min(20, begun.size),
      Math.min(5, h1s),
      Math.min(20, times),
      total ? before / total : 0,
      total ? (total - before - own) / total : 0,
      segments.length,
      pageTotal,
      pageTotal ? total / pageTotal : 0,
      meanLength,
    ];
    before += own;
    return row;
  });
}

/** The innermost `<article>` around a container, and how many there are. */
function articleAround(container: Container): { article: Container | null; depth: number } {
  let article: Container | null = null;
  let depth = 0;
  for (let at: Container | null = container; at; at = at.parent)
    if (at.tag === 'ARTICLE') {
      article ??= at;
      depth++;
    }
  return { article, depth };
}

function relation(article: Container | null, other: Container | null): number {
  if (!article) return other ? -1 : -2;
  return Number(article === other);
}
