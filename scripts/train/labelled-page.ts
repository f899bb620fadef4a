import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../utils/article/article.ts';
import { clip } from '../../utils/article/clip.ts';

/** The article of a page that a corpus holds, clipped as it is now. @throws where there is none. */
export function clipLabelled(
  folder: string,
  { corpus, id, url }: { corpus: string; id: string; url: string },
): Article {
  const path = join(folder, corpus, 'html', id.endsWith('.gz') ? id : `${id}.html.gz`);
  const { window } = new JSDOM(gunzipSync(readFileSync(path)).toString('utf8'), {
    url,
    virtualConsole: new VirtualConsole(),
  });
  const article = clip(window.document, url);
  window.close();
  if (!article) throw new Error(`No article was found on the page ${id}.`);
  return article;
}
