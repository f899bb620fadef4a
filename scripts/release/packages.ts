import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of each package in a folder with the SHA-256 of its bytes, in order of name. */
export function sumsIn(folder: string): Map<string, string> {
  const names = globSync('*.zip', { cwd: folder }).sort();
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** Writes SHA256SUMS beside the packages, in the form that `sha256sum -c` reads, and gives its text. */
export function writeSums(folder: string): string {
  const text = [...sumsIn(folder)].map(([name, sum]) => `${sum}  ${name}\n`).join('');
  writeFileSync(join(folder, 'SHA256SUMS'), text);
  return text;
}

/** What is different between two builds of the same source, a sentence each; empty where nothing is. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    if (!one.has(name) || !other.has(name)) return `${name} was built only once.`;
    return one.get(name) === other.get(name) ? [] : `${name} is not the same in both builds.`;
  });
}
