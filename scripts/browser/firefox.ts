import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../setup/find-browser.mjs';
import {
  badgeOnButton,
  chooseInMenu,
  isPopupOpen,
  openPopup,
  ownAddress,
  runInPopup,
  sayYes,
} from './firefox-chrome.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until } from './until.ts';

/** A function that runs in a page: it can use what stands in it and its arguments, nothing else. */
type InPage<T> = (...args: never[]) => T | Promise<T>;

/** A running Firefox that has the extension. */
export interface Firefox {
  /** Opens an address in the current tab and waits until it is there. */
  open(url: string): Promise<void>;
  /** Opens a private window, whose tab is the current one from then on. */
  openPrivateWindow(): Promise<void>;
  /** Opens one of the extension's own pages in the current tab: "library.html". */
  openOwn(path: string): Promise<void>;
  /** Opens the popup over the current tab, as a click on the button in the toolbar does. */
  clickButton(): Promise<void>;
  /** Clicks what a CSS selector names in the current tab's page, as a hand does. */
  click(selector: string): Promise<void>;
  /** Says yes to what Firefox asks the reader for an extension. */
  allow(): Promise<void>;
  /** Runs a function in the current tab's page. What it gives travels as JSON. */
  inPage<T>(run: InPage<T>, ...args: unknown[]): Promise<T>;
  /** Runs a function in the open popup. */
  inPopup<T>(run: InPage<T>, ...args: unknown[]): Promise<T>;
  /** What stands in the badge of the extension's button, for the current tab. */
  badge(): Promise<string>;
  /** Opens the context menu at a point of the page and chooses an entry of the extension's by its id. */
  choose(entry: string, at: { x: number; y: number }): Promise<void>;
  /** Presses keys together over the page: "Alt", "Shift", "K". */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Quiet on start, and what a temporary extension saved outlives the browser. */
const preferences = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * Starts the Firefox of this machine without a window, with the extension installed until it ends.
 * @param extension the built extension's folder.
 * @param profile the folder of the profile: with the same one, what was saved is there again.
 */
export async function startFirefox(extension: string, profile: string): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('Firefox was not found.');
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  // The file that tells the port; one of an earlier start would tell a port that is gone.
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const firefox = spawn(program, [...args, '--profile', profile], { stdio: 'ignore' });
  const kill = () => firefox.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((end) => firefox.once('exit', () => end()));
  ended.then(() => process.off('exit', kill));
  try {
    // The file may be read half-written, and then tells a port where nobody listens.
    const marionette = await until('an answer from Firefox', async () =>
      connectMarionette(Number(await readFile(portFile, 'utf8'))),
    );
    await marionette.send('WebDriver:NewSession');
    const addon = await marionette.send('Addon:Install', {
      path: extension,
      temporary: true,
      allowPrivateBrowsing: true,
    });
    return withExtension(marionette, value<string>(addon), ended);
  } catch (error) {
    kill();
    throw error;
  }
}

function withExtension(marionette: Marionette, id: string, ended: Promise<void>): Firefox {
  const runIn = async <T>(context: 'chrome' | 'content', run: InPage<T>, args: unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: context });
    // The default sandbox of the content context sees the page's objects through its own eyes.
    const sandbox = context === 'chrome' ? 'system' : null;
    const script = `return (${run})(...arguments);`;
    return value<T>(await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox }));
  };
  const open = async (url: string) => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:Navigate', { url });
  };
  // The extension welcomes its reader in a tab of its own, which may stand in front.
  const bringToFront = async () => {
    const handle = value<string>(await marionette.send('WebDriver:GetWindowHandle', {}));
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  };
  return {
    open,
    async openPrivateWindow() {
      const opened = await marionette.send('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
        private: true,
      });
      const { handle } = opened as { handle: string };
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    openOwn: async (path) => open(await runIn('chrome', ownAddress, [id, path])),
    async clickButton() {
      await bringToFront();
      await runIn('chrome', openPopup, [id]);
      await until('the popup of Firefox', () => runIn('chrome', isPopupOpen, []));
    },
    async click(selector) {
      await bringToFront();
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const how = { using: 'css selector', value: selector };
      const found = value<Record<string, string>>(
        await marionette.send('WebDriver:FindElement', how),
      );
      await marionette.send('WebDriver:ElementClick', { id: Object.values(found)[0] });
    },
    async allow() {
      await until('the question of Firefox', () => runIn('chrome', sayYes, []));
    },
    inPage: (run, ...args) => runIn('content', run, args),
    inPopup: <T>(run: InPage<T>, ...args: unknown[]) =>
      runIn('chrome', runInPopup<T>, [`return (${run})(...arguments);`, args]),
    badge: () => runIn('chrome', badgeOnButton, [id]),
    async press(...keys) {
      await bringToFront();
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      // By the WebDriver standard's own letters for keys that write none.
      const values = keys.map((key) => ({ Alt: '\ue00a', Shift: '\ue008' })[key] ?? key);
      const steps = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions: steps }],
      });
    },
    async choose(entry, at) {
      await bringToFront();
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const parameters = { pointerType: 'mouse' };
      const steps = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const actions = [{ type: 'pointer', id: 'mouse', parameters, actions: steps }];
      await marionette.send('WebDriver:PerformActions', { actions });
      await until(`"${entry}" in the menu`, () => runIn('chrome', chooseInMenu, [id, entry]));
    },
    async close() {
      // Firefox may hang up before it answers.
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await ended;
      marionette.close();
    },
  };
}

function value<T>(answer: unknown): T {
  return (answer as { value: T }).value;
}
