import { settled } from '../stage.ts';
import { LIBRARY_FAILED, LIBRARY_STATES } from './library-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { READER_STATES } from './reader-states.ts';
import type { State } from './state.ts';

const page = (name: string, path: string): State => ({
  name,
  kind: 'page',
  async open(stage) {
    const page = await stage.openOwn(path, 'some');
    await page.locator('h1').wait();
    await settled(page);
    return page;
  },
});

/** Every surface in the states that readers meet, in the order in which one stage can show them. */
export const STATES: State[] = [
  page('welcome', 'welcome.html'),
  { ...page('settings', 'settings.html'), isKeptInAll: true },
  ...POPUP_STATES,
  ...READER_STATES,
  ...LIBRARY_STATES,
  LIBRARY_FAILED,
];
