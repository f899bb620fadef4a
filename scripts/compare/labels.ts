import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a page by its label; what the label does not tell is left out of the figures. */
export interface Label {
  text: string;
  /** The standfirst, which counts as text or not, whichever fits. */
  summary: string | null;
  title: string | null;
  authors: string[];
  published: string | null;
  /** How its makers count: shared words, or shared runs of four. */
  measure: 'words' | 'shingles';
}

interface Gold {
  id: string;
  text?: string;
  paragraphs?: string[];
  summary?: string | null;
  title?: string | null;
  author?: string | null;
  authors?: string[];
  published?: string | null;
  with?: string[];
}

/** The labels of FOLDER/gold.jsonl by the name of the page's file, without its ending; empty where there are none. */
export function labelsIn(folder: string): Map<string, Label> {
  const path = join(folder, 'gold.jsonl');
  const labels = new Map<string, Label>();
  if (!existsSync(path)) return labels;
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const gold: Gold = JSON.parse(line);
    labels.set(nameOf(gold.id), {
      text: gold.text ?? gold.paragraphs?.join('\n\n') ?? '',
      summary: gold.summary ?? null,
      title: gold.title ?? null,
      authors: gold.authors ?? gold.author?.split(/,| and |&|;/) ?? [],
      published: gold.published ?? null,
      // web-content-extraction-benchmark, which also names snippets that are to be there.
      measure: gold.with ? 'words' : 'shingles',
    });
  }
  return labels;
}

/** "html/page-7.html.gz" is "page-7". */
export function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/(?:\.html)?(?:\.gz)?$/, '');
}
