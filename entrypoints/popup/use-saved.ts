import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import type { Entry, Library, SavedArticle } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import { type Digested, digestOf } from './use-shown.ts';

export interface Saved {
  /** Whether the library has been asked yet. */
  known: boolean;
  /** The story as it stood in the library when the popup opened. */
  before: SavedArticle | null;
  /** What this popup has saved. */
  now: { article: Article; entry: Entry } | null;
  /**
   * @returns what asks for the pictures, and gives whether they are kept where that is wanted.
   * @throws LibraryError
   */
  save(shown: Digested): Promise<() => Promise<boolean>>;
}

/** Whether the story at this address is in the library, and how it gets there. */
export function useSaved(library: Pick<Library, 'get' | 'save'>, url: string | undefined): Saved {
  const [known, setKnown] = useState(false);
  const [before, setBefore] = useState<SavedArticle | null>(null);
  const [now, setNow] = useState<Saved['now']>(null);

  useEffect(() => {
    if (!url) return;
    let current = true;
    storyId(url)
      .then(library.get)
      // A record that cannot be read says so when it is saved over.
      .catch(() => null)
      .then((saved) => {
        if (!current) return;
        setBefore(saved);
        setKnown(true);
      });
    return () => {
      current = false;
    };
  }, [library, url]);

  const save = async (shown: Digested) => {
    const entry = await library.save(shown.article, digestOf(shown));
    const [{ tellFolder }, { wantPictures, askForHosts }] = await Promise.all([
      import('../../components/folder/tell-folder.ts'),
      import('../../components/pictures/ask-pictures.ts'),
    ]);
    tellFolder(library, entry.id);
    // Before the reader knows that it is saved and closes the popup.
    const hosts = await wantPictures(entry.id, shown.article).catch(() => []);
    setNow({ article: shown.article, entry });
    return () => askForHosts(entry.id, hosts).catch(() => false);
  };
  return { known, before, now, save };
}
