import { badgeTab, badgeTrouble, badgeWorking } from '../../components/badge.ts';
import { badgeByAddress } from '../../components/follow-badges.ts';
import { troubleText } from '../../components/trouble-text.ts';
import type { Library } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';
import type { Tab } from '../popup/clip-tab.ts';
import { pointTo } from '../popup/point-to.ts';
import { selectionInTab } from './in-tab.ts';
import { openPopup } from './open-popup.ts';
import { openReader } from './open-reader.ts';
import { type Story, saveSelection, saveTab, type Unsaved } from './save-tab.ts';

type Shelf = Pick<Library, 'get' | 'save' | 'annotate'>;

/** Saves the article of a tab; the tab's button tells how it went. */
export function saveQuietly(library: Shelf, tab: Tab): Promise<void> {
  return telling(library, tab, () => saveTab(library, tab));
}

/** Opens the article of a tab in the reader; where there is none, the tab's button tells. */
export function readQuietly(library: Shelf, tab: Tab): Promise<void> {
  return telling(library, tab, () => openReader(library, tab));
}

/**
 * Saves the words that are selected in a tab as a highlight of its article; the tab's button tells how
 * it went, and the words are marked in the page.
 * @param frameId where they are selected.
 * @param known the words as the browser tells them.
 */
export function keepSelection(
  library: Shelf,
  tab: Tab,
  frameId: number,
  known: string,
): Promise<void> {
  return telling(library, tab, async () => {
    const selected = await selectionInTab(tab, frameId, known);
    if (!selected) return saveTab(library, tab);
    const kept = await saveSelection(library, tab, selected);
    if ('quote' in kept && tab.id !== undefined) await pointTo(tab.id, kept.quote, false);
    return kept;
  });
}

async function telling(
  library: Shelf,
  tab: Tab,
  work: () => Promise<Story | Unsaved | null>,
): Promise<void> {
  await badgeWorking(tab.id);
  try {
    const outcome = await work();
    if (!outcome) return await badgeByAddress(library, tab);
    if ('saved' in outcome) return await badgeTab(tab.id, outcome.saved);
    await badgeTrouble(tab.id, message('badgeNoArticle'));
    // Where there is room for the reason and what can be done.
    await openPopup(tab);
  } catch (error) {
    await badgeTrouble(tab.id, troubleText(error));
  }
}
