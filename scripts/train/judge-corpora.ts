import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { prepare } from '../../utils/article/clip.ts';
import { mayComeBack, view } from '../../utils/article/judge/judge.ts';
import { traitNames } from '../../utils/article/judge/traits.ts';
import { atOnce } from '../../utils/steps.ts';
import { labels } from './label.ts';

/** A labelled page, and what the judge is to say of each of its segments. */
export interface Lesson {
  corpus: Corpus;
  fold: number;
  url: string;
  html(): string;
  /** The article's text by its labels. */
  text: string;
  /** The standfirst, where it may count as text or not. */
  summary: string | null;
  rows: Float32Array[];
  labels: number[];
  /** 0 where there is nothing to learn: in what is never judged, and in what may count or not. */
  weights: number[];
}

export type Corpus = (typeof CORPORA)[number];
export const CORPORA = ['aeb', 'world', 'fundus', 'wcxb'] as const;
export const FOLDS = 5;
/** News corpora count for more a page than the one of all kinds of articles, which has most pages. */
const WEIGHTS: Record<Corpus, number> = { aeb: 1.5, world: 1.5, fundus: 1.5, wcxb: 1 };

interface Gold {
  id: string;
  url: string;
  text?: string;
  paragraphs?: string[];
  summary?: string | null;
}

/** Reads one corpus: CORPUS/gold.jsonl and CORPUS/html/. @throws where it is missing. */
export async function lessonsIn(folder: string, corpus: Corpus): Promise<Lesson[]> {
  const path = join(folder, corpus, 'gold.jsonl');
  if (!existsSync(path)) throw new Error(`The corpus ${path} is not there.`);
  const lessons: Lesson[] = [];
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const gold: Gold = JSON.parse(line);
    lessons.push(lessonOf(folder, corpus, gold));
    // jsdom lets go of a closed window's memory in a turn of the event loop alone.
    await new Promise((turn) => setImmediate(turn));
  }
  return lessons;
}

function lessonOf(folder: string, corpus: Corpus, gold: Gold): Lesson {
  const file = gold.id.endsWith('.gz') ? gold.id : `${gold.id}.html.gz`;
  const url = URL.canParse(gold.url) ? gold.url : 'https://example.org/';
  const html = pageAt(join(folder, corpus, 'html', file));
  const text = gold.text ?? gold.paragraphs?.join('\n\n') ?? '';
  const summary = gold.summary ?? null;
  const { window } = new JSDOM(html(), { url, virtualConsole: new VirtualConsole() });
  const seen = atOnce(view(atOnce(prepare(window.document, url)).copy, url));
  const segments = seen?.segments ?? [];
  const texts = segments.map((segment) => segment.text);
  const kept = seen?.kept ?? [];
  const own = labels(texts, text, kept);
  const dek = summary ? labels(texts, summary, kept) : [];
  const rows = segments.map((_, i) => asLabelled(seen?.traits(i) ?? [], corpus));
  window.close();
  return {
    ...{ corpus, url, html, text, summary, rows, labels: own },
    fold: foldOf(url),
    weights: segments.map((segment, i) =>
      ((dek[i] ?? 0) > 0.5 && (own[i] ?? 0) < 0.5) || !(kept[i] || mayComeBack(segment))
        ? 0
        : weightOf(segment.text.length, own[i] ?? 0, text.length) * WEIGHTS[corpus],
    ),
  };
}

/**
 * The news corpora are labelled by what a paper counts as its text, the other by all that a reader
 * would miss. So the judge learns from who labelled a page what on a page to be clipped only the
 * page itself can tell: whether to go by the one or the other.
 */
function asLabelled(traits: number[], corpus: Corpus): Float32Array {
  return Float32Array.from(traits.with(traitNames().indexOf('isNews'), Number(corpus !== 'wcxb')));
}

/** A function of its own, as one made beside the page's segments would keep them all in memory. */
function pageAt(path: string): () => string {
  return () => gunzipSync(readFileSync(path)).toString('utf8');
}

/**
 * A segment weighs by its length, as the measures count words, and a page of many words no more
 * than one of few. One that is half the article's teaches little.
 */
function weightOf(length: number, label: number, page: number): number {
  const sure = Math.abs(2 * label - 1);
  return ((Math.min(length, 600) + 60) / (page + 1500)) * 10 * (0.3 + 0.7 * sure);
}

/** Folds by publisher: no publisher's pages, in any corpus, are both learned from and tested on. */
function foldOf(url: string): number {
  const parts = new URL(url).hostname.split('.');
  const isDouble = /^(?:ac|co|com|edu|gob|gov|ne|net|or|org)$/.test(parts.at(-2) ?? '');
  const name = parts.slice(parts.length > 2 && isDouble ? -3 : -2).join('.');
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}
