import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { runKills } from '../../scripts/kill/run-kills.ts';

it('loses nothing and shows nothing half-written when Chromium is killed while it writes', async () => {
  const folder = await makeTempFolder();
  try {
    const { steps, faults } = await runKills(resolve('.output/chrome-mv3'), folder, 5);
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(0);
  } finally {
    await removeTempFolder(folder);
  }
});
