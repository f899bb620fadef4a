import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import { clipLabelled } from '../train/labelled-page.ts';

/** A page with its quotes and key facts labelled by hand. */
export interface Labels {
  corpus: string;
  id: string;
  url: string;
  quotes: QuoteLabel[];
  facts: FactLabel[];
}

export interface QuoteLabel {
  text: string;
  /** Null where the article does not tell. */
  speaker: string | null;
  /** Other names for the same speaker that count. */
  aliases: string[];
}

export interface FactLabel {
  fact: string;
  weight: number;
  /** Words any of which state it. */
  support: string[];
}

export interface LabelledPage {
  labels: Labels;
  article: Article;
  digest: Digest;
}

/** Reads news-gold.jsonl and the pages it names. @throws where they are missing. */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const path = join(folder, 'news-gold.jsonl');
  if (!existsSync(path)) throw new Error(`The corpus ${path} is not there.`);
  const pages: LabelledPage[] = [];
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    pages.push(pageOf(folder, JSON.parse(line)));
    // jsdom lets go of a closed window's memory in a turn of the event loop alone.
    await new Promise((turn) => setImmediate(turn));
  }
  return pages;
}

function pageOf(folder: string, labels: Labels): LabelledPage {
  const article = clipLabelled(folder, labels);
  return { labels, article, digest: makeDigest(article.text, article) };
}
