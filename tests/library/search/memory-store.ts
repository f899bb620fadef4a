import type { Changes, Contents } from '../../../utils/library/search/full-text.ts';
import type {
  IndexStore,
  RemoteSearch,
  SearchService,
} from '../../../utils/library/search/search-service.ts';
import type { Part } from '../../../utils/library/search/segment.ts';

/** A store as the one in IndexedDB, in memory. */
export function memoryStore(): IndexStore & { writes: Changes[] } {
  let contents: Contents | null = null;
  const parts: Partial<Record<Part, string>> = {};
  const kept = new Map<string, string>();
  const writes: Changes[] = [];
  return {
    writes,
    async read() {
      const { main, recent } = parts;
      return contents && main && recent
        ? structuredClone({ contents, parts: { main, recent } })
        : null;
    },
    async write(changes) {
      if (!changes.parts.main && contents?.main !== changes.contents.main) return;
      writes.push(changes);
      contents = structuredClone(changes.contents);
      Object.assign(parts, changes.parts);
      for (const id of changes.gone) kept.delete(id);
      for (const [id, line] of changes.lines) kept.set(id, line);
    },
    async lines(ids) {
      return new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) ?? '']] : [])));
    },
  };
}

/** A service as a page sees it through its worker: answers come later, and as copies. */
export function asRemote(service: SearchService): RemoteSearch {
  return {
    open: async () => structuredClone(await service.open()),
    add: async (texts, part) => service.add(structuredClone(texts), part),
    remove: async (ids) => service.remove(ids),
    keep: () => service.keep(),
    search: async (query) => structuredClone(await service.search(structuredClone(query))),
  };
}
