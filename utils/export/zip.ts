import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** More than these a zip file's own table cannot count. */
export const MOST_FILES = 65_535;
/** The years that a zip file can write. */
const [FIRST, LAST] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];
const LEVEL = 6;

export interface ZipFile {
  name: string;
  text: string;
  /** When it was last changed, ISO 8601. */
  changed: string;
  /** Whether it is put in as it is, not packed. */
  stored?: boolean;
  /** What it holds in place of the text; it is packed already. */
  picture?: Blob;
}

/**
 * A zip file of texts, piece by piece: one text is in memory at a time, and the table of names.
 * At most `MOST_FILES` files, each with a name of its own.
 */
export async function* zipOf(
  files: AsyncIterable<ZipFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const encoder = new TextEncoder();
  for await (const { name, text, changed, stored, picture } of files) {
    const file =
      stored || picture ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
    const time = Date.parse(changed);
    file.mtime = Math.min(LAST, Math.max(FIRST, Number.isNaN(time) ? FIRST : time));
    zip.add(file);
    file.push(picture ? new Uint8Array(await picture.arrayBuffer()) : encoder.encode(text), true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces;
}
