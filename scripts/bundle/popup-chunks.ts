import type { Plugin } from 'vite';

const POPUP = '/entrypoints/popup/main.tsx';

/** Shared by so many pages and fetched parts, a module belongs to what every page loads. */
const BY_ALL = 4;

/**
 * Puts what the popup loads as it opens and other pages load, too, into two files instead of twenty:
 * each file has an opening of its own, and small ones hardly pack. What the digest needs stays apart,
 * as it is fetched while the page is read.
 */
export function popupChunks(): Plugin {
  const loaded = new Set<string>();
  const named = (name: string) => (id: string) => (loaded.has(id) ? name : null);
  const test = (id: string) => !id.includes('/utils/digest/');
  return {
    name: 'galley:popup-chunks',
    apply: 'build',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => id.endsWith(POPUP));
      for (const id of waiting) {
        if (loaded.has(id)) continue;
        loaded.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
    outputOptions(options) {
      // Scripts that are injected are one file each.
      if (options.format !== 'es') return null;
      const groups = [
        { name: named('base'), test, minShareCount: BY_ALL, priority: 2 },
        { name: named('story'), test, minShareCount: 2, priority: 1 },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
