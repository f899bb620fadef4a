import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name that the measured page has its functions under. */
export const IN_PAGE = 'galleyBench';

/** A file of this folder with all it imports as one script, minified as the extension is. */
export async function buildPageScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: IN_PAGE,
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The script for the page was not built.');
  return chunk.code;
}
