import type { Article } from '../utils/article/article.ts';
import type { Digest } from '../utils/digest/digest.ts';
import type { Highlight } from '../utils/reader/highlight.ts';
import { downloadFile } from './download-file.ts';

/** An article with its digest, and when it was saved; null where it is not. */
export interface Takeable {
  article: Article;
  digest: Digest;
  saved: string | null;
  highlights?: Highlight[] | undefined;
  tags?: string[];
}

/** Puts the article's Markdown on the clipboard. Needs a click or key press just before. */
export async function copyMarkdown(takeable: Takeable): Promise<void> {
  const { text } = await writeNote(takeable);
  await navigator.clipboard.writeText(text);
}

/** Saves the article's Markdown as a file in the browser's download folder. */
export async function downloadMarkdown(takeable: Takeable): Promise<void> {
  const { text, name } = await writeNote(takeable);
  downloadFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), name);
}

/**
 * The article as a note, by the template that is chosen. What writes it is fetched from the extension
 * on first use: the lists and the reader show without it.
 */
export async function writeNote({
  tags = [],
  ...source
}: Takeable): Promise<{ text: string; name: string }> {
  const [{ renderNote }, { loadTemplate }] = await Promise.all([
    import('../utils/markdown/template/render-note.ts'),
    import('./load-template.ts'),
  ]);
  return renderNote({ ...source, tags }, await loadTemplate());
}
