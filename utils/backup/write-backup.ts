import type { SavedArticle } from '../library/library.ts';
import type { KeptPicture } from '../pictures/kept-picture.ts';
import { BACKUP_VERSION, BEGINNING, PICTURES, sealed } from './backup-format.ts';
import { pictureLine } from './picture-line.ts';

interface About {
  /** When it is made, ISO 8601. */
  made: string;
  /** The settings that are kept beside the articles, by their storage keys. */
  settings: Record<string, unknown>;
}

/** A backup of these articles and of kept pictures of theirs, line by line, each with its line break. */
export async function* writeBackup(
  articles: AsyncIterable<SavedArticle>,
  pictures: AsyncIterable<KeptPicture>,
  { made, settings }: About,
): AsyncGenerator<string> {
  const about = JSON.stringify({ made, settings }).slice(1, -1);
  const head = `${BEGINNING}${BACKUP_VERSION},${about},"articles":[`;
  let seal = await sealed('', head);
  yield `${head}\n`;
  let count = 0;
  for await (const saved of articles) {
    const line = JSON.stringify(saved);
    seal = await sealed(seal, line);
    yield `${count ? ',' : ''}${line}\n`;
    count++;
  }
  seal = await sealed(seal, PICTURES);
  yield `${PICTURES}\n`;
  let pictureCount = 0;
  for await (const kept of pictures) {
    const line = await pictureLine(kept);
    seal = await sealed(seal, line);
    yield `${pictureCount ? ',' : ''}${line}\n`;
    pictureCount++;
  }
  yield `],"count":${count},"pictureCount":${pictureCount},"seal":"${seal}"}\n`;
}
