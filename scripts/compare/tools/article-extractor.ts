import { extractFromHtml } from '@extractus/article-extractor';
import { type Prepare, sourceOf } from './tool.ts';

export const prepare: Prepare = (page, url) => {
  const html = sourceOf(page);
  return async () => {
    const got = await extractFromHtml(html, url);
    return {
      html: got?.content ?? null,
      title: got?.title ?? null,
      author: got?.author ?? null,
      published: got?.published ?? null,
    };
  };
};
