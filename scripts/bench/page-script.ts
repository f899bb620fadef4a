import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name that the measured page has its functions under. */
export const IN_PAGE = 'galleyBench';

/** A file of this folder with all it imports as one script. */
export async function buildPageScript(file: string): Promise<string> {
  return buildScript(fileURLToPath(new URL(file, import.meta.url)), IN_PAGE);
}

/**
 * A file with all it imports as one script, minified as the extension is.
 * @param name the global that the page has its exports under.
 * @param alias where packages are found that are not installed with the project.
 */
export async function buildScript(
  entry: string,
  name: string,
  alias: Record<string, string> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The script for the page was not built.');
  return chunk.code;
}
