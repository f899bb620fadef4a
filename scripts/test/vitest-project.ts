import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTempFolder, removeTempFolder } from '../browser/temp-folder.ts';
import { runTool } from '../run-tool.ts';
import type { Outcome } from './check.ts';

/** Runs the tests of one of vitest's projects and counts them. */
export async function testProject(project: string): Promise<Outcome> {
  const folder = await makeTempFolder();
  const report = join(folder, 'report.json');
  try {
    const { ok, output } = await runTool(
      'vitest',
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    );
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
    // A file that does not load fails without a failed test, and a run without tests shows nothing.
    const failed = ok && numPassedTests > 0 ? 0 : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, note: `${numPassedTests} tests`, output };
  } finally {
    await removeTempFolder(folder);
  }
}
