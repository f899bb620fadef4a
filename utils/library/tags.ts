import { fold } from './search/fold.ts';

/**
 * The tags in what a reader wrote: parted by commas, without signs that a search for them would take
 * for something else, none twice.
 */
export function readTags(written: string): string[] {
  const tags = written
    .split(/[,،、;\n]/)
    .map((tag) => tag.replace(/["“”„«»]/g, '').replace(/^[\s#]+/, ''))
    .map((tag) => tag.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  return withTags([], tags);
}

/** Tags with others added; the way a tag was written first stays. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const byForm = new Map<string, string>();
  for (const tag of [...tags, ...added]) if (!byForm.has(fold(tag))) byForm.set(fold(tag), tag);
  return [...byForm.values()];
}
