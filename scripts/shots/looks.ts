import type { CDPSession, Page } from 'puppeteer-core';

/** Under which conditions a surface is looked at. */
export interface Look {
  scheme: 'light' | 'dark';
  /** The system chooses all colours. */
  forced?: true;
  /** As narrow as WCAG asks a page to hold, or in a window that shows everything twice as large. */
  room?: 'narrow' | 'twice';
}

/** A page in a tab of its own, or the popup, which has its own size. */
export type Kind = 'page' | 'popup';

export const LOOKS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'forced colours': { scheme: 'light', forced: true },
  'forced colours, dark': { scheme: 'dark', forced: true },
  '320 wide': { scheme: 'light', room: 'narrow' },
  '320 wide, dark': { scheme: 'dark', room: 'narrow' },
  '200 %': { scheme: 'light', room: 'twice' },
  '200 %, dark': { scheme: 'dark', room: 'twice' },
} satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** Width and height in CSS pixels, and how many of the screen's each of them has. */
const SIZES = {
  wide: { width: 1280, height: 800, deviceScaleFactor: 1 },
  narrow: { width: 320, height: 640, deviceScaleFactor: 1 },
  twice: { width: 640, height: 400, deviceScaleFactor: 2 },
};

/** Shows a page under a look, without motion, and waits until it has come to rest. */
export async function showIn(page: Page, kind: Kind, look: Look): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
    ],
  });
  if (kind === 'popup') await page.evaluate(sizePopup, look.room ?? null);
  else {
    const size = SIZES[look.room ?? 'wide'];
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
  }
  await page.evaluate(atRest);
}

const sessions = new WeakMap<Page, CDPSession>();

/** The one session of a page: what it sets holds as long as it lasts. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

/** The popup gives itself its size: a page of a narrow screen, as on Android, or the browser's zoom. */
function sizePopup(room: Look['room'] | null): void {
  const { classList, style } = document.documentElement;
  classList.toggle('page', room === 'narrow');
  style.width = room === 'narrow' ? '320px' : '';
  style.zoom = room === 'twice' ? '2' : '';
}

/** Until every picture is there, and nothing moves any more, even what begins late. */
async function atRest(): Promise<void> {
  await document.fonts.ready;
  const pictures = [...document.images].filter(
    ({ complete, loading }) => !complete && loading !== 'lazy',
  );
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
  await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
}
