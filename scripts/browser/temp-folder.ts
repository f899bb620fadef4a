import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that has just ended may still hold files for a moment. */
const thoroughly = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** A new empty folder among the machine's temporary files, gone at the latest with the process. */
export async function makeTempFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'galley-'));
  process.once('exit', () => rmSync(path, thoroughly));
  return path;
}

/** Removes it with all it holds. */
export function removeTempFolder(path: string): Promise<void> {
  return rm(path, thoroughly);
}
