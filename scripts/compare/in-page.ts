/** What runs in the compared page, after the scripts of the tools: each tool some times over. */
import { parseHtml } from '../../utils/article/parse-html.ts';
import { textOf } from '../../utils/article/restore.ts';
import { toBlocks } from '../../utils/article/to-blocks.ts';
import type { Extracted, Prepare } from './tools/tool.ts';

/** What one tool gave on one page. */
export interface Answer {
  text: string;
  title: string | null;
  author: string | null;
  published: string | null;
  /** Milliseconds of each call; none where the tool fails on the page. */
  times: number[];
}

/** @param globals the tools' names in the page. @returns an answer a tool, in their order. */
export async function compare(globals: string[], rounds: number): Promise<Answer[]> {
  // The page that a reader has before them is laid out.
  document.documentElement.getBoundingClientRect();
  const answers = globals.map(
    (): Answer => ({ text: '', title: null, author: null, published: null, times: [] }),
  );
  for (let round = 0; round < rounds; round++)
    for (const i of globals.keys()) {
      // Another one is first in each round, as the first meets a cold page.
      const at = (i + round) % globals.length;
      const answer = answers[at];
      if (!answer || (round > 0 && !answer.times.length)) continue;
      const { prepare } =
        (globalThis as unknown as Record<string, { prepare: Prepare }>)[globals[at] ?? ''] ?? {};
      try {
        const call = prepare?.(document, location.href);
        const start = performance.now();
        const got = await call?.();
        answer.times.push(performance.now() - start);
        if (got && round === 0) Object.assign(answer, wordsOf(got));
      } catch {
        answer.times = [];
      }
    }
  return answers;
}

/**
 * HTML is read block by block as Galley reads its own, for all alike: paragraphs apart, and what a
 * tool itself marks as a caption not counted as text.
 */
function wordsOf({ html, text, title, author, published }: Extracted): Partial<Answer> {
  const read = html ? textOf(toBlocks(parseHtml(html).body, location.href)) : '';
  return {
    text: text ?? read,
    title: title ?? null,
    author: author ?? null,
    published: published ?? null,
  };
}
