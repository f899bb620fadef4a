import type { Reader } from './reader.ts';
import type { Standing } from './step.ts';

/**
 * Whether what is there is what a reader was told: every acknowledged step, and of the one that was
 * begun each lot as a whole or not at all, none before the one ahead of it.
 * @returns what is wrong, in sentences. The reader takes over what is there.
 */
export function judge(reader: Reader, there: ReadonlyMap<number, Standing>): string[] {
  const faults: string[] = [];
  const open = new Set<number>();
  let isOver = false;
  for (const lot of reader.begun ?? []) {
    const written = [...lot].filter(([number, after]) => is(there, number, after));
    const unwritten = [...lot].filter(([number]) =>
      is(there, number, reader.stories.get(number) ?? null),
    );
    for (const [number] of lot) open.add(number);
    const isWritten = written.length === lot.size;
    if (!isWritten && unwritten.length !== lot.size)
      faults.push(`Of ${lot.size} stories ${written.length} were written.`);
    if (isWritten && isOver && unwritten.length !== lot.size)
      faults.push('A later part of a backup was written without one ahead of it.');
    isOver ||= !isWritten;
  }
  for (const [number, standing] of reader.stories)
    if (!open.has(number) && !is(there, number, standing))
      faults.push(`Story ${number} should be ${standing} and is ${there.get(number) ?? null}.`);
  for (const number of new Set([...reader.stories.keys(), ...open]))
    reader.stories.set(number, there.get(number) ?? null);
  return faults;
}

function is(there: ReadonlyMap<number, Standing>, number: number, standing: Standing): boolean {
  return (there.get(number) ?? null) === standing;
}
