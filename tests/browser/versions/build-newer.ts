/** `node build-newer.ts FOLDER`: builds the Galley of tomorrow for Chromium into a folder's chrome-mv3. */
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { VERSION } from '../../../utils/library/library.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Into which folder?');

/** What a change of the saved articles comes with: a version of their schema, and the step to it. */
const newSchema: Plugin = {
  name: 'new-schema',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/utils/library/library.ts'))
      return changed(code, `VERSION = ${VERSION};`, `VERSION = ${VERSION + 1};`);
    if (id.endsWith('/utils/library/migrations.ts'))
      return changed(
        code,
        'MIGRATIONS: readonly Migration[] = [',
        `MIGRATIONS: readonly Migration[] = [{
          from: ${VERSION},
          added: '2030-01-01',
          step: (record) => ({ ...record, margin: 'Written tomorrow.' }),
        },`,
      );
    return null;
  },
};

function changed(code: string, from: string, to: string): string {
  if (code.split(from).length !== 2) throw new Error(`"${from}" does not stand there once.`);
  return code.replace(from, to);
}

await build({
  outDir,
  browser: 'chrome',
  manifest: { version: '999.0' },
  vite: () => ({ plugins: [newSchema], logLevel: 'error' }),
});
