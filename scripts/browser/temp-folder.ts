import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder among the machine's temporary files. */
export function makeTempFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'galley-'));
}

/** Removes it with all it holds. A browser that has just ended may still hold files for a moment. */
export function removeTempFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
