import { clip } from '../../../utils/article/clip.ts';
import type { Prepare } from './tool.ts';

export const prepare: Prepare = (page, url) => () => {
  const article = clip(page, url);
  return article ? { ...article, author: article.byline } : {};
};
