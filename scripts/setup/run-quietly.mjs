import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end. What it prints is shown only where it fails, on standard error:
 * standard output belongs to the command that the set-up is for.
 * @param {string} program
 * @param {string[]} words
 * @param {{ shell?: boolean, env?: NodeJS.ProcessEnv }} options
 * @throws where the program fails or is not there.
 */
export function runQuietly(program, words, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // The output of a large installation is longer than the default of one megabyte allows.
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  throw new Error(
    error ? `${program} could not be run: ${error.message}` : `${program} ${words[0]} failed.`,
  );
}
