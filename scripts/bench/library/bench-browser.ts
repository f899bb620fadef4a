import { type Chromium, startChromium } from '../../browser/chromium.ts';
import { type InPage, runInPage } from '../../browser/run-in-page.ts';
import { buildPageScript, IN_PAGE } from '../page-script.ts';

/** Articles that are saved at once while a library is filled. */
const LOT = 100;

/** A browser with the extension, and the bench's own functions in one of its pages. */
export interface BenchBrowser {
  chromium: Chromium;
  call: InPage;
  /** Calls a function with the two ends of each lot, until all of these are done. */
  fill(what: 'fill' | 'fillPlain', from: number, to: number): Promise<void>;
}

/** @param folder of the profile and the downloads; with the same one, what was saved is there again. */
export async function startBenchBrowser(folder: string): Promise<BenchBrowser> {
  const chromium = await startChromium({
    extension: '.output/chrome-mv3',
    profile: `${folder}/profile`,
    headless: true,
    downloads: `${folder}/downloads`,
  });
  const page = await chromium.openOwn('reader.html');
  const call = await runInPage(page, await buildPageScript('library/in-extension.ts'), IN_PAGE);
  return {
    chromium,
    call,
    async fill(what, from, to) {
      for (let at = from; at < to; at += LOT)
        await call(`${what}(${at}, ${Math.min(at + LOT, to)})`);
    },
  };
}
