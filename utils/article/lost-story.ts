import type { Article } from './article.ts';

/** Less text than this share of what the unprepared page gives is too little. */
const ENOUGH = 0.6;

/** Whether so much was taken out before Readability that the story may be among it. */
export function mayHaveLostStory(article: Article | null): boolean {
  return !article || outside(article).join('').length > (1 - ENOUGH) * article.text.length;
}

/**
 * Whether the page as it stands gives far more text than the prepared one. What was taken out on
 * purpose does not count: a consent wall can be longer than the story.
 */
export function hasLostStory(article: Article | null, plain: Article): boolean {
  if (!article) return true;
  const taken = outside(article).join('\n');
  const rest = plain.blocks.filter(({ text }) => text && !taken.includes(text));
  const length = rest.reduce((sum, { text }) => sum + text.length, 0);
  return article.text.length < ENOUGH * length;
}

function outside({ removed }: Article): string[] {
  return removed.filter(({ before }) => before === null).map(({ text }) => text);
}
