import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The HTML files in some folders and the folders in them, packed by gzip or not, in order of name. */
export function findPages(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    globSync('**/*.{html,html.gz}', { cwd: folder })
      .sort()
      .map((path) => join(folder, path)),
  );
}

export function readPage(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
