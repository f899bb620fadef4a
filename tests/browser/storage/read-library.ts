/** All that lies in the library's database. It runs in a page of the extension, on what is there. */
export function readLibrary(): Promise<[key: IDBValidKey, value: unknown][]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('galley-library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('values').objectStore('values');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      values.onsuccess = () => {
        opening.result.close();
        resolve(keys.result.map((key, i) => [key, values.result[i]]));
      };
      values.onerror = () => reject(values.error);
    };
  });
}
