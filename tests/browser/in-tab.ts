import type { Page } from 'puppeteer-core';

/** What is to happen in the world that the extension's scripts share in a tab. */
interface Asked {
  /** Scripts of the extension to inject. */
  files?: string[];
  /** What to leave there in the place of the clip script's run: nothing, as the popup does that cancels. */
  leave?: 'nothing' | 'a word';
}

interface Chrome {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

/**
 * Does in a tab what the popup does there. The button has to have been clicked on it before.
 * @param own one of the extension's pages.
 * @returns the scripts' last value; without scripts, what stands in the run's place.
 */
export function inTab(own: Page, url: string, asked: Asked): Promise<unknown> {
  return own.evaluate(
    async (url, { files, leave }) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const tab = (await tabs.query({})).find((tab) => tab.url === url);
      const inWorld = (leave: string) => {
        const name = 'galleyClipped';
        if (leave) Reflect.set(globalThis, name, leave === 'nothing' ? null : leave);
        const run = Reflect.get(globalThis, name);
        return run === null ? 'nothing' : typeof run === 'object' ? 'a run' : run;
      };
      const [done] = await scripting.executeScript({
        target: { tabId: tab?.id },
        ...(files ? { files } : { func: inWorld, args: [leave ?? ''], injectImmediately: true }),
      });
      return done?.result;
    },
    url,
    asked,
  );
}

/** Slows a page down as a far weaker machine would; gives what ends that. */
export async function slowDown(page: Page, rate = 20): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return async () => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  };
}
