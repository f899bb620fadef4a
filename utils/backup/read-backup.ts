import type { SavedArticle } from '../library/library.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_VERSION, BEGINNING, ENDING, sealed } from './backup-format.ts';
import { checkRecord } from './check-record.ts';
import { linesOf } from './lines.ts';

/** What a backup says beside its articles. */
export interface BackupContent {
  count: number;
  /** When it was made, ISO 8601. */
  made: string;
  settings: Record<string, unknown>;
}

/**
 * Reads a backup from beginning to end, each article checked in all its parts.
 * @param onArticle is given each article in turn, before the end is known to be sound.
 * @throws BackupError where anything is not as a backup is.
 */
export async function readBackup(
  file: Blob,
  onArticle: (saved: SavedArticle) => void | Promise<void>,
): Promise<BackupContent> {
  // A mark of its encoding, three bytes, may stand before it; `text` leaves it out.
  if (!(await file.slice(0, BEGINNING.length + 3).text()).startsWith(BEGINNING))
    throw new BackupError('foreign', 'This is not a backup of Galley.');
  if (!(await file.slice(-ENDING.length - 2).text()).trimEnd().endsWith(ENDING)) throw cut();
  const lines = linesOf(file);
  try {
    return await readLines(lines, onArticle);
  } catch (error) {
    if (error instanceof TypeError)
      throw new BackupError('damaged', 'The backup holds something that is no text.');
    throw error;
  } finally {
    await lines.return(undefined);
  }
}

async function readLines(
  lines: AsyncGenerator<string>,
  onArticle: (saved: SavedArticle) => void | Promise<void>,
): Promise<BackupContent> {
  const headLine = (await lines.next()).value ?? '';
  const about = readHead(headLine);
  let seal = await sealed('', headLine);
  let count = 0;
  for await (const line of lines) {
    if (line.startsWith(']')) {
      checkEnd(parse(`{"articles":[${line}`, null), count, seal);
      if ((await lines.next()).value?.trim())
        throw new BackupError('damaged', 'Something stands after the end of the backup.');
      return { ...about, count };
    }
    count++;
    const record = count > 1 ? line.replace(/^,/, '') : line;
    await onArticle(readRecord(parse(record, count), count));
    seal = await sealed(seal, record);
  }
  throw cut();
}

const cut = () => new BackupError('cut', 'The end of the backup is missing.');

function readHead(line: string): Omit<BackupContent, 'count'> {
  const head = parse(`${line}]}`, null);
  if (typeof head.version === 'number' && head.version > BACKUP_VERSION)
    throw new BackupError('newer', 'A newer version of Galley made this backup.');
  const { made, settings } = head;
  if (head.version !== BACKUP_VERSION || typeof made !== 'string' || !isObject(settings))
    throw new BackupError('damaged', 'The beginning of the backup is damaged.');
  return { made, settings };
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

function checkEnd(end: Record<string, unknown>, count: number, seal: string): void {
  if (end.count !== count)
    throw new BackupError('damaged', `The backup has ${count} articles of ${end.count}.`);
  if (end.seal !== seal)
    throw new BackupError('damaged', 'What the backup holds is not what was written into it.');
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
