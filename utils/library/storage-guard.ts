import { LibraryError, type StorageArea } from './library.ts';

/** The same area, whose errors are sentences. */
export function guarded(area: StorageArea): StorageArea {
  const getKeys = area.getKeys?.bind(area);
  const look = area.look?.bind(area);
  return {
    onChanged: area.onChanged,
    get: (keys) => guard(area.get(keys), 'read'),
    set: (items) => guard(area.set(items), 'write to'),
    remove: (keys) => guard(area.remove(keys), 'write to'),
    ...(getKeys && { getKeys: () => guard(getKeys(), 'read') }),
    ...(look && { look: (beginning) => guard(look(beginning), 'read') }),
  };
}

async function guard<T>(work: Promise<T>, doing: 'read' | 'write to'): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'VersionError')
      throw new LibraryError(
        'newer',
        'A newer version of Galley keeps this library. Update Galley to open it.',
        cause,
      );
    if (isFull(cause) || (doing === 'write to' && (await hasNoRoom())))
      throw new LibraryError(
        'full',
        'There is no room left to save this. Nothing that was saved before is lost.',
        cause,
      );
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new LibraryError('failed', `The browser could not ${doing} its storage: ${said}`, cause);
  }
}

/** What storage.local and IndexedDB say in both browsers: "kQuotaBytes quota exceeded", "FILE_ERROR_NO_SPACE". */
function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return /quota|no[ _]space|disk (is )?full/i.test(`${cause.name} ${cause.message}`);
}

/** Less room than this, in bytes, and a write that failed has failed for it. */
const NO_ROOM = 10_000_000;

/** Chromium says no more of some writes to a full disk than that they failed. */
async function hasNoRoom(): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota - usage < NO_ROOM;
}
