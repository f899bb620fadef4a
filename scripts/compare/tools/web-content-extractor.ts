import { extractContent } from '@wrtnlabs/web-content-extractor';
import { type Prepare, sourceOf } from './tool.ts';

export const prepare: Prepare = (page) => {
  const html = sourceOf(page);
  return () => {
    const { content, title } = extractContent(html);
    return { text: content, title: title ?? null };
  };
};
