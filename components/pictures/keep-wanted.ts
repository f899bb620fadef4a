import { browser } from 'wxt/browser';
import type { Library } from '../../utils/library/library.ts';
import { fetchPicture, LARGEST, LARGEST_TOGETHER } from '../../utils/pictures/fetch-picture.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { patternsOf, pictureAddresses } from '../../utils/pictures/picture-addresses.ts';
import {
  dropPictures,
  picturesOf,
  putPictures,
  setWanted,
  takePictures,
  wantedPictures,
} from './picture-database.ts';

type Source = Pick<Library, 'get'>;

/**
 * Fetches the pictures of saved articles that are wanted, as far as the reader has permitted it. One
 * that cannot be had stays at its address.
 */
export async function keepWanted(library: Source): Promise<void> {
  for (const id of await wantedPictures()) {
    const saved = await library.get(id).catch(() => null);
    if (!saved) {
      await setWanted(id, false);
      continue;
    }
    const addresses = pictureAddresses(saved.article);
    const origins = patternsOf(addresses);
    if (!origins.length || (await browser.permissions.contains({ origins }))) {
      await keepOf(id, addresses);
      await setWanted(id, false);
      // Deleted while its pictures came.
      if (!(await library.get(id).catch(() => saved))) await takePictures([id]);
    }
  }
}

async function keepOf(id: string, addresses: readonly string[]): Promise<void> {
  const before = new Set((await picturesOf(id)).map(({ address }) => address));
  // Saved again, the article may show others.
  const old = [...before].filter((address) => !addresses.includes(address));
  await dropPictures(old.map((address) => [id, address]));
  let left = LARGEST_TOGETHER;
  for (const address of addresses.filter((address) => !before.has(address))) {
    const picture = await fetchPicture(address, Math.min(LARGEST, left));
    if (!picture) continue;
    left -= picture.size;
    const kept: KeptPicture = { id, address, picture };
    await putPictures([kept]);
  }
}
