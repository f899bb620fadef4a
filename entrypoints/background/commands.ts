import { browser } from 'wxt/browser';
import type { Tab } from '../popup/clip-tab.ts';

/** What the manifest's commands do; the key of one gives access to the tab in front. */
type Deeds = Record<'save-article' | 'open-reader', (tab: Tab) => void>;

/** Does what the reader's keys ask for, where the browser listens to keys. */
export function obeyKeys(deeds: Deeds): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab && Object.hasOwn(deeds, command)) deeds[command as keyof Deeds](tab);
  });
}
