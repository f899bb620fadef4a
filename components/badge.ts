import { browser } from 'wxt/browser';
import { writeDay } from '../utils/dates.ts';
import { message, wordsLocale } from '../utils/words.ts';

/** Both are seen on a light and on a dark toolbar, with white on them. */
const CALM = '#5d6470';
const ALARM = '#b32a1e';

/**
 * Shows on the button over one tab whether the tab's story is in the library: a tick, and the day in
 * the button's title. The browser takes both away when the tab goes to another page.
 * @param since when it was saved, as in an entry; null where it is not in the library.
 */
export async function badgeTab(tabId: number | undefined, since: string | null): Promise<void> {
  const day = since && writeDay(since, wordsLocale());
  const title = day ? message('popupInLibrarySince', day) : message('actionTitle');
  await show(tabId, since ? '✓' : '', title, CALM);
}

/** Shows on the button over a tab that its article is being saved. */
export function badgeWorking(tabId: number | undefined): Promise<void> {
  return show(tabId, '…', message('actionTitle'), CALM);
}

/** Shows on the button over a tab that nothing came of it, with the reason in the button's title. */
export function badgeTrouble(tabId: number | undefined, words: string): Promise<void> {
  return show(tabId, '!', words, ALARM);
}

async function show(tabId: number | undefined, text: string, title: string, color: string) {
  if (tabId === undefined) return;
  const { action } = browser;
  // A tab may be closed by now, and Firefox for Android has no badges.
  await Promise.allSettled([
    action.setBadgeBackgroundColor?.({ tabId, color }),
    action.setBadgeTextColor?.({ tabId, color: '#fff' }),
    action.setBadgeText?.({ tabId, text }),
    action.setTitle({ tabId, title }),
  ]);
}
