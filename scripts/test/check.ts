import { runTool } from '../run-tool.ts';

/** What came of one check. */
export interface Outcome {
  passed: number;
  failed: number;
  /** A figure worth a place in the check's line: "popup 41.2 kB of 60". */
  note?: string;
  /** What to show where something failed. */
  output: string;
}

/** A check that passes when a tool ends well. */
export async function toolPasses(tool: string, ...args: string[]): Promise<Outcome> {
  const { ok, output } = await runTool(tool, ...args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/** The outcome of a check that looks for faults by itself, from the sentences about those it found. */
export function outcomeOf(faults: string[], note?: string): Outcome {
  const ok = faults.length === 0;
  return {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    ...(note !== undefined && { note }),
    output: faults.join('\n'),
  };
}
