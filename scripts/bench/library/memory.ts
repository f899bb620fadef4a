import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Between two looks at the processes, in milliseconds. */
const PAUSE = 250;
/** Kilobytes of a megabyte, as memory is counted. */
const KB = 1024;

/** Megabytes, most at any moment. */
interface Memory {
  /** Of the largest process that draws pages: with one extension, that of its pages. */
  page: number;
  /** What all processes together have more than at the beginning. */
  more: number;
}

/**
 * Watches how much memory a browser's processes have resident, by Linux's /proc.
 * @returns what ends the watch.
 */
export async function watchMemory(browser: Browser): Promise<{ stop(): Promise<Memory> }> {
  const session = await browser.target().createCDPSession();
  const look = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const sizes = await Promise.all(
      processInfo.map(async ({ id, type }) => ({ type, size: await residentOf(id) })),
    );
    return {
      page: Math.max(0, ...sizes.filter(({ type }) => type === 'renderer').map((p) => p.size)),
      all: sizes.reduce((sum, { size }) => sum + size, 0),
    };
  };
  const before = await look();
  const most = { page: before.page, more: 0 };
  const record = async () => {
    const now = await look().catch(() => before);
    most.page = Math.max(most.page, now.page);
    most.more = Math.max(most.more, now.all - before.all);
  };
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      await record();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      await record();
      await session.detach();
      return { page: Math.round(most.page), more: Math.round(most.more) };
    },
  };
}

/** Megabytes that a process has resident; 0 once it has ended. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / KB;
}
