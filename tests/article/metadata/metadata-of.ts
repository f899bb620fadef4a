import { JSDOM } from 'jsdom';
import type { Metadata } from '../../../utils/article/article.ts';
import { readMetadata } from '../../../utils/article/metadata/read-metadata.ts';

/** The metadata of a page of a few tags. */
export function metadataOf(
  head: string,
  body: string,
  url = 'https://www.hill-post.example/story',
  lang = 'en',
): Metadata {
  const { window } = new JSDOM(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
  return readMetadata(window.document, url);
}
