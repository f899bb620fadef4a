import { tellFolder } from '../../components/folder/tell-folder.ts';
import { putPictures, takePictures } from '../../components/pictures/picture-database.ts';
import type { Library, SavedArticle } from '../../utils/library/library.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';

type Shelf = Pick<Library, 'get' | 'remove' | 'putBack'>;

/**
 * Takes a story out of the library, with its pictures.
 * @returns what puts it back as it was.
 * @throws LibraryError
 */
export async function removeStory(library: Shelf, id: string): Promise<() => Promise<void>> {
  const removed = await library.remove([id]);
  const pictures = await takePictures([id]).catch(lost);
  tellFolder(library, id);
  return async () => {
    await library.putBack(removed);
    await putPictures(pictures).catch(lost);
    tellFolder(library, id);
  };
}

/**
 * Takes back what was saved: the story goes, or stands as it did before.
 * @param before how it stood in the library; null where it did not.
 * @throws LibraryError
 */
export async function takeBack(
  library: Shelf,
  id: string,
  before: SavedArticle | null,
): Promise<void> {
  if (!before) {
    await removeStory(library, id);
    return;
  }
  await library.remove([id]);
  await library.putBack([before]);
  tellFolder(library, id);
}

/** Pictures come after articles: what fails with them keeps no article from going or coming back. */
function lost(error: unknown): KeptPicture[] {
  console.warn('Kept pictures could not be moved.', error);
  return [];
}
