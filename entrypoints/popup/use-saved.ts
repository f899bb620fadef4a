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
  /** What puts the story back that this popup has removed. */
  putBack: (() => Promise<void>) | null;
  /** The id and the first saving of the story, where it is in the library now. */
  story: Pick<Entry, 'id' | 'saved' | 'tags'> | null;
  /**
   * @returns what asks for the pictures, and gives whether they are kept where that is wanted.
   * @throws LibraryError
   */
  save(shown: Digested): Promise<() => Promise<boolean>>;
  /** Undoes what this popup did last: its saving, or its removal. @throws LibraryError */
  undo(): Promise<void>;
  /** Takes the story out of the library. @throws LibraryError */
  remove(): Promise<void>;
}

// Fetched when it is asked for.
const wayBack = () => import('./way-back.ts');

/**
 * Whether the story at this address is in the library, how it gets there and out again.
 * @param whole the library with all that it can, which is fetched.
 */
export function useSaved(
  library: Pick<Library, 'get' | 'save'>,
  whole: () => Promise<Library>,
  url: string | undefined,
): Saved {
  const [known, setKnown] = useState(false);
  const [before, setBefore] = useState<SavedArticle | null>(null);
  const [now, setNow] = useState<Saved['now']>(null);
  const [putBack, setPutBack] = useState<Saved['putBack']>(null);
  const story = putBack ? null : (now?.entry ?? before);

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
    setPutBack(null);
    return () => askForHosts(entry.id, hosts).catch(() => false);
  };
  const undo = async () => {
    if (putBack) {
      await putBack();
      setPutBack(null);
    } else if (now) {
      await (await wayBack()).takeBack(await whole(), now.entry.id, before);
      setNow(null);
    }
  };
  const remove = async () => {
    if (!story) return;
    const back = await (await wayBack()).removeStory(await whole(), story.id);
    setPutBack(() => back);
  };
  return { known, before, now, putBack, story, save, undo, remove };
}
