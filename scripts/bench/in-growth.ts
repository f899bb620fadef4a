/** What runs in a page of a given size: it becomes one script, which each page is given anew. */
import { clip } from '../../utils/article/clip.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';

/** Milliseconds that each step takes, and how many words the article has. */
export interface StepTimes {
  clip: number;
  digest: number;
  markdown: number;
  words: number;
}

/** Each step once on the page as it stands; null where it holds no article. */
export function measureSteps(): StepTimes | null {
  document.documentElement.getBoundingClientRect();
  const [article, clipTime] = timed(() => clip(document, location.href));
  if (!article) return null;
  const [digest, digestTime] = timed(() => makeDigest(article.text, article));
  const [, markdownTime] = timed(() => toMarkdown(article, { digest, saved: null }));
  const words = article.text.split(/\s+/).length;
  return { clip: clipTime, digest: digestTime, markdown: markdownTime, words };
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
