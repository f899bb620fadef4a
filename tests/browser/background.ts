import type { WebWorker } from 'puppeteer-core';
import type { Chromium } from '../../scripts/browser/chromium.ts';

/** The extension's background in Chromium. */
export async function backgroundOf({ browser }: Chromium): Promise<WebWorker> {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

/** What the button over the tab in front shows. */
export async function badgeInFront(background: WebWorker) {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const of = { tabId: tab?.id ?? -1 };
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText(of),
      chrome.action.getTitle(of),
    ]);
    return { text, title };
  });
}

/** What these tests use of Chromium's own objects. */
interface Chrome {
  tabs: { query(by: object): Promise<{ id: number }[]> };
  action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
}
declare const chrome: Chrome;
