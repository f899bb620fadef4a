/**
 * `npm run zip`: the packages for both stores and the sources that Mozilla asks for, in .output, with
 * their sums. The same source gives the same bytes: files stand in order of name and carry no time.
 */
import { rmSync } from 'node:fs';
import { writeSums } from './release/packages.ts';
import { runTool } from './run-tool.ts';

rmSync('.output', { recursive: true, force: true });
for (const browser of ['chrome', 'firefox']) {
  const { ok, output } = await runTool('wxt', 'zip', '-b', browser);
  if (ok) continue;
  console.error(output);
  process.exit(1);
}
process.stdout.write(writeSums('.output'));
