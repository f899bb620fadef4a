import { writeBackup } from '../../utils/backup/write-backup.ts';
import { type SavedArticle, UNMARKED, VERSION } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import { article, digest } from '../library/samples.ts';

export const MADE = '2026-05-01T10:00:00.000Z';

/** A saved article; its digest's quote is the words at its span. */
export async function savedArticle(
  name: string,
  fields: Partial<SavedArticle> = {},
): Promise<SavedArticle> {
  const url = `https://paper.example/${name}`;
  const saved = '2026-03-05T08:00:00.000Z';
  return {
    ...{ version: VERSION, id: await storyId(url), article: article(url, name), digest },
    ...UNMARKED,
    ...{ saved, updated: saved, ...fields },
  };
}

export async function textOf(lines: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}

/** A backup of whatever is given as its articles. */
export function backupOf(
  articles: unknown[],
  settings: Record<string, unknown> = {},
): Promise<string> {
  async function* each() {
    yield* articles as SavedArticle[];
  }
  return textOf(writeBackup(each(), { made: MADE, settings }));
}
