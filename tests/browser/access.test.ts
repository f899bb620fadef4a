import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, type LookName, showIn } from '../../scripts/shots/looks.ts';
import { type Stage, startStage } from '../../scripts/shots/stage.ts';
import type { State } from '../../scripts/shots/states/state.ts';
import { STATES } from '../../scripts/shots/states/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a look changes of all states of a surface alike is looked at in one of them. */
function looksAt({ isKeptInAll }: State): LookName[] {
  return isKeptInAll ? (Object.keys(LOOKS) as LookName[]) : ['light', 'dark', '320 wide', '200 %'];
}

/** What axe finds against the rules, a line each: none of it may be there. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} })`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}, ${help}: ${html} ${any[0]?.message ?? ''}`),
  );
}

describe('what axe finds in Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it.each(STATES.filter(({ isSlow }) => !isSlow))('is nothing in: $name', async (state) => {
    const page = await state.open(stage);
    await page.evaluate(AXE);
    const faults: Partial<Record<LookName, string[]>> = {};
    for (const look of looksAt(state)) {
      await showIn(page, state.kind, LOOKS[look]);
      const found = await faultsOf(page);
      if (found.length) faults[look] = found;
    }
    await stage.tidy();
    expect(faults).toEqual({});
  });
});
