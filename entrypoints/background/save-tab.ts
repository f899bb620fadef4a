import { wantPictures } from '../../components/pictures/ask-pictures.ts';
import type { Article } from '../../utils/article/article.ts';
import { putBackBefore } from '../../utils/article/put-back-before.ts';
import { restore } from '../../utils/article/restore.ts';
import type { Library } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import { quoteOfSpan } from '../../utils/page/quote-of-span.ts';
import type { TextQuote } from '../../utils/protocol.ts';
import { anchorsIn } from '../../utils/reader/anchor-quote.ts';
import { COLOURS, newHighlight } from '../../utils/reader/highlight.ts';
import { clipTab, type Tab, type Trouble } from '../popup/clip-tab.ts';
import { digestInTab } from './in-tab.ts';

type Shelf = Pick<Library, 'get' | 'save' | 'annotate'>;
export type Unsaved = { trouble: Trouble };

/** A story of the library as far as it is needed here. */
export interface Story {
  id: string;
  article: Article;
  /** When it was first saved, ISO 8601. */
  saved: string;
}

/**
 * Clips the article of a tab and saves it, as the popup does, without a popup.
 * @throws LibraryError
 */
export async function saveTab(library: Shelf, tab: Tab): Promise<Story | Unsaved> {
  const clipped = await clipTab(tab);
  if ('trouble' in clipped) return clipped;
  const before = await library.get(await storyId(clipped.article.url)).catch(() => null);
  // What the reader had put back stays so.
  const back = before ? putBackBefore(clipped.article, before.article) : [];
  const article = restore(clipped.article, back);
  const { id, saved } = await library.save(article, await digestInTab(tab, article));
  await wantPictures(id, article).catch(() => []);
  return { id, article, saved };
}

/**
 * Keeps selected words of a tab's page as a highlight of its story, which is saved for that where it
 * is not yet, or has them not yet. Words that the article leaves out are kept with it, too.
 * @returns also the words as the article has them.
 * @throws LibraryError
 */
export async function saveSelection(
  library: Shelf,
  tab: Tab,
  selected: TextQuote,
): Promise<(Story & { quote: TextQuote }) | Unsaved> {
  const before = tab.url ? await library.get(await storyId(tab.url)).catch(() => null) : null;
  const saved = before && inArticle(before, selected) ? before : await saveTab(library, tab);
  const story = 'trouble' in saved ? before : saved;
  if (!story) return saved as Unsaved;
  const quote = inArticle(story, selected) ?? selected;
  await library.annotate(story.id, (there) =>
    there.some((one) => one.quote.text === quote.text && one.quote.before === quote.before)
      ? there
      : [...there, newHighlight(quote, COLOURS[0])],
  );
  return { ...story, quote };
}

/** The words as they stand in the article; null where it has them not. */
function inArticle({ article: { text } }: Pick<Story, 'article'>, quote: TextQuote) {
  const span = anchorsIn(text)(quote);
  return span && quoteOfSpan(text, span);
}
