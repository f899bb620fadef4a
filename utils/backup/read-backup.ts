import type { SavedArticle } from '../library/library.ts';
import type { KeptPicture } from '../pictures/kept-picture.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_VERSION, BEGINNING, ENDING, PICTURES, sealed } from './backup-format.ts';
import { checkRecord } from './check-record.ts';
import { linesOf } from './lines.ts';
import { readPicture } from './picture-line.ts';

/** What a backup says beside its articles. */
export interface BackupContent {
  count: number;
  /** When it was made, ISO 8601. */
  made: string;
  settings: Record<string, unknown>;
}

/** Takes what a backup holds, one after the other, before the end is known to be sound. */
export interface Taker {
  article(saved: SavedArticle): void | Promise<void>;
  picture(kept: KeptPicture): void | Promise<void>;
}

/**
 * Reads a backup from beginning to end, each article checked in all its parts, and each picture.
 * @throws BackupError where anything is not as a backup is.
 */
export async function readBackup(file: Blob, take: Taker): Promise<BackupContent> {
  // A mark of its encoding, three bytes, may stand before it; `text` leaves it out.
  if (!(await file.slice(0, BEGINNING.length + 3).text()).startsWith(BEGINNING))
    throw new BackupError('foreign', 'This is not a backup of Galley.');
  if (!(await file.slice(-ENDING.length - 2).text()).trimEnd().endsWith(ENDING)) throw cut();
  const lines = linesOf(file);
  try {
    return await readLines(lines, take);
  } catch (error) {
    if (error instanceof TypeError)
      throw new BackupError('damaged', 'The backup holds something that is no text.');
    throw error;
  } finally {
    await lines.return(undefined);
  }
}

async function readLines(lines: AsyncGenerator<string>, take: Taker): Promise<BackupContent> {
  const headLine = (await lines.next()).value ?? '';
  const { version, ...about } = readHead(headLine);
  let seal = await sealed('', headLine);
  const ids = new Set<string>();
  const count = { articles: 0, pictures: 0 };
  let of: keyof typeof count = 'articles';
  for await (const line of lines) {
    if (line === PICTURES && version > 1 && of === 'articles') {
      of = 'pictures';
      seal = await sealed(seal, line);
      continue;
    }
    if (line.startsWith(']')) {
      const end = parse(`{"articles":[${line}`, null);
      if (version > 1 && of === 'articles') throw cut();
      checkCount('articles', count.articles, end.count);
      if (version > 1) checkCount('pictures', count.pictures, end.pictureCount);
      if (end.seal !== seal)
        throw new BackupError('damaged', 'What the backup holds is not what was written into it.');
      if ((await lines.next()).value?.trim())
        throw new BackupError('damaged', 'Something stands after the end of the backup.');
      return { ...about, count: count.articles };
    }
    count[of]++;
    const record = count[of] > 1 ? line.replace(/^,/, '') : line;
    if (of === 'articles') {
      const saved = readRecord(parse(record, count.articles), count.articles);
      ids.add(saved.id);
      await take.article(saved);
    } else await take.picture(readPictureOf(parse(record, null), ids));
    seal = await sealed(seal, record);
  }
  throw cut();
}

const cut = () => new BackupError('cut', 'The end of the backup is missing.');

function readHead(line: string): Omit<BackupContent, 'count'> & { version: number } {
  const head = parse(`${line}]}`, null);
  if (typeof head.version === 'number' && head.version > BACKUP_VERSION)
    throw new BackupError('newer', 'A newer version of Galley made this backup.');
  const { version, made, settings } = head;
  if (
    (version !== 1 && version !== BACKUP_VERSION) ||
    typeof made !== 'string' ||
    !isObject(settings)
  )
    throw new BackupError('damaged', 'The beginning of the backup is damaged.');
  return { version, made, settings };
}

function readRecord(value: unknown, article: number): SavedArticle {
  const checked = checkRecord(value);
  if ('saved' in checked) return checked.saved;
  const { trouble, place } = checked;
  const message =
    trouble === 'newer'
      ? 'A newer version of Galley saved articles of this backup.'
      : `Article ${article} of the backup is damaged at ${place}.`;
  throw new BackupError(trouble, message, { article, place });
}

function checkCount(name: string, count: number, said: unknown): void {
  if (count !== said)
    throw new BackupError('damaged', `The backup has ${count} ${name} of ${said}.`);
}

function readPictureOf(value: unknown, articles: ReadonlySet<string>): KeptPicture {
  const read = readPicture(value);
  if ('place' in read)
    throw new BackupError('damaged', `A picture of the backup is damaged at ${read.place}.`);
  if (!articles.has(read.id))
    throw new BackupError('damaged', 'The backup has a picture of an article that is not in it.');
  return read;
}

function parse(json: string, article: number | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return value;
  } catch {
    // Refused below, as is what is JSON but no object.
  }
  const where = article === null ? 'The backup' : `Article ${article} of the backup`;
  throw new BackupError('damaged', `${where} cannot be read.`, { article });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
