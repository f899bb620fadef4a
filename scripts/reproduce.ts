/**
 * `npm run reproduce`: shows that anybody can build the packages. Builds them here, then once more in
 * another folder out of the package of sources alone, with packages installed anew from the lockfile,
 * and compares all of them byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { differences, sumsIn } from './release/packages.ts';

run('.', 'run', '--silent', 'zip');
const [sources] = globSync('.output/*-sources.zip');
if (!sources) throw new Error('The package of sources was not built.');
const folder = await makeTempFolder();
try {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  run(folder, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  run(folder, 'run', '--silent', 'zip');
  const faults = differences(sumsIn('.output'), sumsIn(join(folder, '.output')));
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
  else console.log('Both builds are the same, byte for byte.');
} finally {
  await removeTempFolder(folder);
}

function run(folder: string, ...words: string[]): void {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.`);
}
