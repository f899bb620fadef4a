import { Readability } from '@mozilla/readability';
import { copyOf, type Prepare } from './tool.ts';

export const prepare: Prepare = (page) => {
  const copy = copyOf(page);
  return () => {
    const got = new Readability(copy).parse();
    return {
      html: got?.content ?? null,
      title: got?.title ?? null,
      author: got?.byline ?? null,
      published: got?.publishedTime ?? null,
    };
  };
};
