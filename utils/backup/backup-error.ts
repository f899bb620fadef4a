/**
 * - foreign: no backup of Galley's · newer: by a version after this one · cut: its end is missing ·
 *   damaged: something in it is not as it was written.
 */
export type BackupTrouble = 'foreign' | 'newer' | 'cut' | 'damaged';

/** Why a backup is refused. Its message is a plain English sentence; surfaces have words of their own. */
export class BackupError extends Error {
  readonly trouble: BackupTrouble;
  /** Which article of the file it is about, from 1 on; null where it is about none. */
  readonly article: number | null;
  /** Where in that article: "article.blocks.3.html"; null where there is no such place. */
  readonly place: string | null;

  constructor(
    trouble: BackupTrouble,
    message: string,
    { article = null, place = null }: { article?: number | null; place?: string | null } = {},
  ) {
    super(message);
    this.name = 'BackupError';
    this.trouble = trouble;
    this.article = article;
    this.place = place;
  }
}
