import { Mercury } from '@jocmp/mercury-parser';
import { type Prepare, sourceOf } from './tool.ts';

export const prepare: Prepare = (page, url) => {
  const html = sourceOf(page);
  return async () => {
    const got = await Mercury.parse(url, { html, fetchAllPages: false });
    return {
      html: got.content,
      title: got.title,
      author: got.author,
      published: got.date_published,
    };
  };
};
