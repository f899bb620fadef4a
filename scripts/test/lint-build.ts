import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../run-tool.ts';
import { type Outcome, outcomeOf } from './check.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/**
 * Names that stand beside the places where libraries assign to innerHTML: Preact's for
 * dangerouslySetInnerHTML, which no component uses, Readability's two on the copy of the page, and
 * DOMPurify's on a document of its own that runs nothing.
 * The same warning anywhere else is about our own code, or about a place nobody has looked at yet.
 */
const known = ['.__html', '_attempts', '_isSingleImage', '.createDocument('];

/** Characters of minified code on each side of a warning that hold the name. */
const BESIDE = 120;

/** Has web-ext check a build as the add-on store does: no errors, and no warnings but known ones. */
export async function lintBuild(folder: string): Promise<Outcome> {
  const { output } = await runTool(
    'web-ext',
    ...['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
  );
  const start = output.indexOf('{"');
  if (start < 0) return outcomeOf([output]);
  const report: { errors: Message[]; warnings: Message[] } = JSON.parse(output.slice(start));
  const checked = await Promise.all(
    report.warnings.map(async (warning) => ({ warning, known: await isKnown(folder, warning) })),
  );
  const unknown = checked.filter(({ known }) => !known).map(({ warning }) => warning);
  const faults = [...report.errors, ...unknown].map(
    ({ code, message, file = folder, line = 0, column = 0 }) =>
      `${file}:${line}:${column} ${message} (${code})`,
  );
  return outcomeOf(faults, `no errors, ${checked.length - unknown.length} known warnings`);
}

async function isKnown(folder: string, { code, file, line = 0, column = 0 }: Message) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  const beside = (lines[line - 1] ?? '').slice(Math.max(0, column - BESIDE), column + BESIDE);
  return known.some((name) => beside.includes(name));
}
