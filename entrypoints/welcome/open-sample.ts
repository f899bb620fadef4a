import { browser } from 'wxt/browser';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { sampleArticle } from './sample-article.ts';

/** Opens the sample story in the reader, as a page that has just been clipped and is not saved. */
export async function openSample(): Promise<void> {
  const article = sampleArticle();
  const digest = makeDigest(article.text, article);
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [`clip:${key}`]: { article, digest } });
  location.assign(`/reader.html?clip=${key}`);
}
