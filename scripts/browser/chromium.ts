import puppeteer, {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type Target,
} from 'puppeteer-core';
import { findBrowser } from '../setup/find-browser.mjs';
import { until } from './until.ts';

/** A running Chromium that has the extension. */
export interface Chromium {
  browser: Browser;
  /** Opens an address in a tab at the front: the empty one of the start, or else a new one. */
  open(url: string): Promise<Page>;
  /** Clicks the extension's button in the toolbar on a page; gives the popup. */
  clickButton(page: Page): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab: "library.html". */
  openOwn(path: string): Promise<Page>;
  /** The page of the extension at a path that has opened by itself: "reader.html". */
  waitForOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** The built extension's folder. */
  extension: string;
  /** The folder of the profile: with the same one a second time, what was saved is there again. */
  profile: string;
  headless: boolean;
  /** The folder for files the reader downloads. */
  downloads: string;
  /** The address of a proxy for all but this machine's own. */
  proxy?: string;
  /** Whether its pages are to look as with a window and a mouse, and the same on every machine. */
  forPictures?: boolean;
}

const headlessArgs = [
  // Without a display there is no graphics device either.
  '--disable-gpu',
  // Room for a popup of full height, and pictures as sharp as a good display.
  '--screen-info={2880x2000 devicePixelRatio=2}',
];

const pictureArgs = [
  // A pointer that is fine and hovers, by the numbers that Blink has for them.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  // Letters where they belong, not where the machine's settings move them to.
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** Starts the Chromium of this machine with the extension installed. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { profile, headless, downloads, proxy, forPictures } = options;
  const browser = await launchChromium(profile, headless, {
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [...(proxy ? [`--proxy-server=${proxy}`] : []), ...(forPictures ? pictureArgs : [])],
  });
  const id = await browser.installExtension(options.extension);
  const extension = await until('the installed extension', async () =>
    (await browser.extensions()).get(id),
  );
  await closeWelcome(browser);
  return withExtension(browser, extension);
}

/** The extension welcomes its reader in a tab, which would come before the page that is clipped. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
  // A profile that has been here before is not welcomed again.
  const target = await browser.waitForTarget(isWelcome, { timeout: 2000 }).catch(() => null);
  await (await target?.page())?.close();
}

/** Starts the Chromium of this machine as it is, with the profile in a folder. */
export async function launchChromium(
  profile: string,
  headless: boolean,
  options: LaunchOptions = {},
): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found.');
  return puppeteer.launch({
    ...options,
    executablePath,
    headless,
    userDataDir: profile,
    // Extensions can be installed over a pipe only.
    pipe: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,960',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(headless ? headlessArgs : []),
      ...(options.args ?? []),
      // Chromium's sandbox refuses to start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

function withExtension(browser: Browser, extension: Extension): Chromium {
  const own = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const waitForOwn = async (path: string, isNew = (_: Target) => true) => {
    const target = await browser.waitForTarget(
      (target) => target.url().startsWith(own(path)) && isNew(target),
    );
    return target.asPage();
  };
  const open = async (url: string) => {
    const empty = (await browser.pages()).find((page) => page.url() === 'about:blank');
    const page = empty ?? (await browser.newPage());
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    browser,
    open,
    async clickButton(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      return waitForOwn('popup.html', (target) => !before.has(target));
    },
    openOwn: (path) => open(own(path)),
    waitForOwn: (path) => waitForOwn(path),
    close: () => browser.close(),
  };
}
