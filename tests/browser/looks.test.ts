import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../scripts/shots/desk.ts';
import { KEPT_IN, keptLook, keptLooks, startStageInBoxes } from '../../scripts/shots/kept-look.ts';
import { LOOKS } from '../../scripts/shots/looks.ts';
import type { Stage } from '../../scripts/shots/stage.ts';
import { STATES } from '../../scripts/shots/states/states.ts';

/** Where what has changed is shown: as it was kept, as it is now, and what differs. */
const CHANGED = 'out/changed';
/** So many pixels may differ, in a picture of some 100,000: a corner drawn a little differently. */
const FEW = 12;

/**
 * Where one of these fails, look at out/changed/. If the change was meant, `npm run shots -- --accept`
 * keeps the surfaces as they are now.
 */
describe('what every surface looks like', () => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    await rm(CHANGED, { recursive: true, force: true });
    await mkdir(CHANGED, { recursive: true });
    stage = await startStageInBoxes();
    desk = await openDesk(stage.chromium.browser);
  });
  afterAll(() => stage.close());

  it.each(STATES.filter(({ isSlow }) => !isSlow))('is as it was kept: $name', async (state) => {
    const page = await state.open(stage);
    const changed: string[] = [];
    for (const look of keptLooks(state)) {
      const now = await keptLook(page, state.kind, LOOKS[look], desk);
      const name = `${state.name}, ${look}`;
      const kept = await readFile(join(KEPT_IN, `${name}.png`));
      const difference = await desk.compare(kept, now);
      if (difference.pixels <= FEW) continue;
      await writeFile(join(CHANGED, `${name}.png`), difference.shown);
      changed.push(`${name}: ${difference.pixels} pixels`);
    }
    await stage.tidy();
    expect(changed).toEqual([]);
  });
});
