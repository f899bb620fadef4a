import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface Literal {
  /** "utils/dates.ts:12" */
  place: string;
  source: string;
  flags: string;
}

/** The regular expressions that stand as literals in the sources. */
export function literalsIn(pattern: string): Literal[] {
  return globSync(pattern).sort().flatMap(ofFile);
}

function ofFile(file: string): Literal[] {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Literal[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    else if (isNode(node)) {
      const { regex, start } = node;
      if (regex) {
        const line = text.slice(0, start).split('\n').length;
        found.push({ place: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
      }
      Object.values(node).forEach(look);
    }
  };
  look(program.body);
  return found;
}

interface Node {
  start: number;
  regex?: { pattern: string; flags: string };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
