import { browser } from 'wxt/browser';
import type { Article } from '../utils/article/article.ts';
import type { Digest } from '../utils/digest/digest.ts';
import { OBSIDIAN_KEY, readObsidianSettings } from '../utils/markdown/obsidian-settings.ts';
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
  const { text } = await write(takeable);
  await navigator.clipboard.writeText(text);
}

/** Saves the article's Markdown as a file in the browser's download folder. */
export async function downloadMarkdown(takeable: Takeable): Promise<void> {
  const { text, name } = await write(takeable);
  downloadFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), name);
}

/**
 * Hands the article over to Obsidian as a note; where it is long, by the clipboard. Whether Obsidian
 * is there to take it, no browser tells. Needs a click or key press just before.
 */
export async function sendToObsidian(takeable: Takeable): Promise<void> {
  const [note, { obsidianAddress }, vault] = await Promise.all([
    write(takeable),
    import('../utils/markdown/obsidian-address.ts'),
    loadVault(),
  ]);
  const { address, clipboard } = obsidianAddress(note, vault);
  if (clipboard !== null) await navigator.clipboard.writeText(clipboard);
  // The tab stays where it is: the browser asks whether to open Obsidian. A popup's own window cannot.
  await browser.tabs.update({ url: address });
}

async function loadVault(): Promise<string> {
  const stored = await browser.storage.local.get(OBSIDIAN_KEY);
  return readObsidianSettings(stored[OBSIDIAN_KEY]).vault;
}

/**
 * By the template that is chosen. Fetched from the extension on first use: the lists and the reader
 * show without it.
 */
async function write({ tags = [], ...source }: Takeable): Promise<{ text: string; name: string }> {
  const [{ renderNote }, { loadTemplate }] = await Promise.all([
    import('../utils/markdown/template/render-note.ts'),
    import('./load-template.ts'),
  ]);
  return renderNote({ ...source, tags }, await loadTemplate());
}
