import { LibraryError, type StorageArea } from './library.ts';

/** The same area, whose errors are sentences. */
export function guarded(area: StorageArea): StorageArea {
  const getKeys = area.getKeys?.bind(area);
  return {
    onChanged: area.onChanged,
    get: (keys) => guard(area.get(keys), 'read'),
    set: (items) => guard(area.set(items), 'write to'),
    remove: (keys) => guard(area.remove(keys), 'write to'),
    ...(getKeys && { getKeys: () => guard(getKeys(), 'read') }),
  };
}

async function guard<T>(work: Promise<T>, doing: 'read' | 'write to'): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (isFull(cause))
      throw new LibraryError(
        'full',
        'There is no room left to save this. Nothing that was saved before is lost.',
        cause,
      );
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new LibraryError('failed', `The browser could not ${doing} its storage: ${said}`, cause);
  }
}

/** Chrome says "Resource::kQuotaBytes quota exceeded", Firefox throws a "QuotaExceededError". */
function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return /quota|no space|disk (is )?full/i.test(`${cause.name} ${cause.message}`);
}
