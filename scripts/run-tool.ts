import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ToolResult {
  ok: boolean;
  /** All it printed, standard output and errors as they came. */
  output: string;
}

/**
 * Runs the program of an installed package to its end, with what it prints kept.
 * @param tool as npm scripts call it: "wxt".
 */
export function runTool(tool: string, ...args: string[]): Promise<ToolResult> {
  const windows = process.platform === 'win32';
  const program = fileURLToPath(new URL(`../node_modules/.bin/${tool}`, import.meta.url));
  const child = spawn(windows ? `"${program}.cmd"` : program, args, {
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Colours and moving lines are for a terminal, and the output is read later.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' },
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stderr.on('data', (piece) => pieces.push(piece));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) =>
      done({ ok: code === 0, output: Buffer.concat(pieces).toString() }),
    );
  });
}
