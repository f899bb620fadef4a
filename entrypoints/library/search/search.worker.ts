import { expose } from 'comlink';
import { createSearchService } from '../../../utils/library/search/search-service.ts';
import { indexDatabase } from './index-database.ts';

/** The index has a thread of its own: loading that of ten thousand articles takes seconds. */
expose(createSearchService(indexDatabase()));
