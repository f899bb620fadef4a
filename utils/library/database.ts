/*
 * The few lines of IndexedDB that the library needs, as promises. The package that the search has for
 * it, idb, takes the popup over the bound on what a click loads.
 */

/** Raised only for what this code could not read. Older code then refuses to open it, and changes nothing. */
const VERSION = 1;

export interface Stores {
  values: IDBObjectStore;
  /** The same keys beside no values: to list those of `values` the browser walks over all texts. */
  keys: IDBObjectStore;
}

/**
 * Opens the database, or makes it.
 * @param onClosed is told when there is no connection, or no longer, whatever ended it.
 * @throws VersionError, a DOMException, where a newer version has made it.
 */
export async function open(name: string, onClosed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    for (const store of ['values', 'keys'] satisfies (keyof Stores)[])
      request.result.createObjectStore(store);
  };
  try {
    const database = await settled(request);
    database.onclose = onClosed;
    database.onversionchange = () => {
      // A newer version in another window waits until nobody else has it open.
      database.close();
      onClosed();
    };
    return database;
  } catch (error) {
    onClosed();
    throw error;
  }
}

/** What a request gives. @throws its DOMException. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** When a transaction is carried out. @throws the DOMException for which nothing of it was. */
export function done(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () =>
      reject(tx.error ?? new DOMException('The write was broken off.', 'AbortError'));
  });
}
