import { wrap } from 'comlink';
import type { RemoteSearch, SearchService } from '../../../utils/library/search/search-service.ts';

/** Starts the search in a worker; it ends with its page. */
export function startSearch(): RemoteSearch {
  return wrap<SearchService>(
    new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
  );
}
