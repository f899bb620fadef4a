import { writeBackup } from '../../utils/backup/write-backup.ts';
import { type SavedArticle, UNMARKED, VERSION } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
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

/** The beginning of a photo, and some bytes after it. */
export const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array(90_000).keys()]);

/** A picture of an article, as it is kept. */
export function keptPicture(id: string, address: string, bytes = JPEG): KeptPicture {
  return { id, address, picture: new Blob([bytes], { type: 'image/jpeg' }) };
}

/** A backup of whatever is given as its articles. */
export function backupOf(
  articles: unknown[],
  settings: Record<string, unknown> = {},
  pictures: KeptPicture[] = [],
): Promise<string> {
  async function* each<T>(of: T[]) {
    yield* of;
  }
  const about = { made: MADE, settings };
  return textOf(writeBackup(each(articles as SavedArticle[]), each(pictures), about));
}
