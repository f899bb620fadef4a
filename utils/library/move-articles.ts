import type { StorageArea } from './library.ts';
import { mergeInto } from './merge.ts';
import { articleKey, entryKey, idIn, readArticle } from './records.ts';
import { allKeys } from './survey.ts';

/** Articles that are in memory, and moved, at once. */
const BATCH = 50;

/**
 * Moves all articles and entries from one area to another. What leaves the first lies in the second
 * already, so that a browser killed anywhere loses nothing, and the next call goes on.
 * Of a story that both have, each part is kept as the later change made it.
 */
export async function moveArticles(from: StorageArea, to: StorageArea): Promise<void> {
  const keys = await allKeys(from);
  const ids = keys.flatMap((key) => idIn(key, 'article') ?? []);
  for (let at = 0; at < ids.length; at += BATCH)
    await moveSome(from, to, ids.slice(at, at + BATCH));
  const known = new Set(ids);
  const orphans = keys.filter((key) => {
    const id = idIn(key, 'entry');
    return id !== null && !known.has(id);
  });
  if (orphans.length) await from.remove(orphans);
}

async function moveSome(from: StorageArea, to: StorageArea, ids: string[]): Promise<void> {
  const old = await from.get(ids.flatMap((id) => [articleKey(id), entryKey(id)]));
  const here = await to.get(ids.map(articleKey));
  // What is not there yet goes over as it is, even where this version cannot read it.
  const isNew = (id: string) => here[articleKey(id)] === undefined;
  const going = Object.fromEntries(
    Object.entries(old).filter(([key]) => isNew(idIn(key, 'article') ?? idIn(key, 'entry') ?? '')),
  );
  if (Object.keys(going).length) await to.set(going);
  const twice = ids
    .filter((id) => !isNew(id))
    .map((id) => ({ id, saved: readArticle(old[articleKey(id)]) }));
  const readable = twice.flatMap(({ saved }) => (typeof saved === 'string' ? [] : [saved]));
  await mergeInto(to, readable);
  // Of what cannot be compared, both stay where they are.
  const stays = new Set(twice.filter(({ saved }) => typeof saved === 'string').map(({ id }) => id));
  const moved = ids.filter((id) => !stays.has(id));
  await from.remove(moved.flatMap((id) => [articleKey(id), entryKey(id)]));
}
