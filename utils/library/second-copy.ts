/** Records of the library a second time, where what takes the first away does not reach. */
export interface SecondCopy {
  keys(): Promise<string[]>;
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const NAME = 'galley-library';
/** Nothing is ever asked of it: a cache takes addresses of the web alone as names. */
const ORIGIN = 'https://library.galley.example/';

/**
 * The second copy in Cache Storage, which keeps each record in a file of its own: in Chromium it is
 * the one storage of an extension that does not lie in LevelDB.
 */
export function cachedCopy(name = NAME): SecondCopy {
  const opened = () => caches.open(name);
  const addressOf = (key: string) => ORIGIN + encodeURIComponent(key);
  return {
    async keys() {
      const requests = await (await opened()).keys();
      return requests.map(({ url }) => decodeURIComponent(url.slice(ORIGIN.length)));
    },
    async get(keys) {
      const cache = await opened();
      const found = await Promise.all(
        keys.map(async (key) => [key, await (await cache.match(addressOf(key)))?.json()]),
      );
      return Object.fromEntries(found.filter(([, value]) => value !== undefined));
    },
    async set(items) {
      const cache = await opened();
      await Promise.all(
        Object.entries(items).map(([key, value]) =>
          cache.put(addressOf(key), new Response(JSON.stringify(value))),
        ),
      );
    },
    async remove(keys) {
      const cache = await opened();
      await Promise.all(keys.map((key) => cache.delete(addressOf(key))));
    },
  };
}
