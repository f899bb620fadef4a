import { wrap } from 'comlink';
import type { RemoteSearch, SearchService } from '../../../utils/library/search/search-service.ts';
import workerAddress from './search.worker.ts?worker&url';
import { trustedWorker } from './trusted-worker.ts';

/** Starts the search in a worker; it ends with its page. One that cannot start fails to open. */
export function startSearch(): RemoteSearch {
  const worker = new Worker(trustedWorker(workerAddress), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
  // What fails once the search is open is told by the call that waits for it.
  failed.catch(() => {});
  const search = wrap<SearchService>(worker);
  return {
    open: () => Promise.race([search.open(), failed]),
    add: (texts, part) => search.add(texts, part),
    remove: (ids) => search.remove(ids),
    keep: () => search.keep(),
    search: (query) => search.search(query),
  };
}
