import { tellFolder } from '../../components/folder/tell-folder.ts';
import type { Library } from '../../utils/library/library.ts';
import { facetsOf } from '../../utils/library/search/facets.ts';
import { readTags } from '../../utils/library/tags.ts';

/** All tags that the library has, by the alphabet. */
export async function knownTags(library: Pick<Library, 'entries'>): Promise<string[]> {
  return facetsOf(await library.entries(), 'tag').map(({ value }) => value);
}

/**
 * Gives a saved story the tags that a reader wrote, in the place of those it had.
 * @returns its tags as they are now.
 * @throws LibraryError
 */
export async function setTags(
  library: Pick<Library, 'get' | 'mark'>,
  id: string,
  written: string,
): Promise<string[]> {
  const tags = readTags(written);
  await library.mark([id], () => ({ tags }));
  tellFolder(library, id);
  return tags;
}
