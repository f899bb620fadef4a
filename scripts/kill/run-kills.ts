import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { buildPageScript, IN_PAGE } from '../bench/page-script.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type InPage, runInPage } from '../browser/run-in-page.ts';
import { judge } from './judge.ts';
import { makeReader } from './reader.ts';
import type { Step } from './step.ts';

/** Milliseconds within which the browser dies, at any of them. */
const LIFE = 1500;

/** What came of some kills. */
export interface Kills {
  /** Steps that were acknowledged. */
  steps: number;
  /** Kills that broke a step off. */
  midStep: number;
  /** Articles at the end. */
  articles: number;
  /** What was lost, or half there; none should be. */
  faults: string[];
}

/**
 * Kills Chromium with all its processes at random moments while two windows save, mark, delete, put
 * back and restore, and looks after each start whether all that was acknowledged is there.
 * @param extension the built extension's folder.
 * @param profile the folder of the profile.
 * @param onKill is told how many of them are done.
 */
export async function runKills(
  extension: string,
  profile: string,
  count: number,
  onKill: (done: number) => void = () => {},
): Promise<Kills> {
  const script = await buildPageScript('../kill/in-extension.ts');
  const readers = [makeReader(true), makeReader(false)];
  const kills: Kills = { steps: 0, midStep: 0, articles: 0, faults: [] };
  for (let done = 0; done <= count; done++) {
    const browser = await launchChromium(profile, true, { enableExtensions: true });
    try {
      const id = await browser.installExtension(extension);
      const windows = await Promise.all(readers.map(() => openWindow(browser, id, script)));
      const { stories, faults } = await look(windows[0] as InPage);
      faults.push(...readers.flatMap((reader) => judge(reader, stories)));
      kills.faults.push(...faults.map((fault) => `After ${done} kills: ${fault}`));
      kills.articles = stories.size;
      if (done === count) break;
      // What is asked of a browser that dies is answered by an error.
      for (const [i, reader] of readers.entries())
        reader.work((step) => takeIn(windows[i] as InPage, step)).catch(() => {});
      await sleep(Math.random() * LIFE);
      if (readers.some(({ begun }) => begun)) kills.midStep++;
    } finally {
      await kill(browser);
    }
    onKill(done + 1);
  }
  kills.steps = readers.reduce((sum, { steps }) => sum + steps, 0);
  return kills;
}

async function openWindow(browser: Browser, id: string, script: string): Promise<InPage> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  return runInPage(page, script, IN_PAGE);
}

async function look(call: InPage): Promise<{ stories: Map<number, string>; faults: string[] }> {
  const { stories, faults } = await call<{ stories: [number, string][]; faults: string[] }>(
    'look()',
  );
  return { stories: new Map(stories), faults };
}

const takeIn = (call: InPage, step: Step) => call(`take(${JSON.stringify(step)})`);

/** The browser is at the head of a group of processes, all of which end at once. */
async function kill(browser: Browser): Promise<void> {
  const main = browser.process();
  if (!main?.pid || main.exitCode !== null) return;
  const ended = new Promise((end) => main.once('exit', end));
  process.kill(-main.pid, 'SIGKILL');
  await ended;
}
