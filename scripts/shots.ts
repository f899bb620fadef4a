/**
 * `npm run shots [-- NAME…]`: pictures of every surface in the states that readers meet, in light,
 * dark, forced colours, 320 pixels wide and at 200 %, and in Arabic and German; from pages of tests/,
 * in real Chromium, with all of them on one sheet. They go to out/shots/.
 * `npm run shots -- --accept [NAME…]`: keeps the small pictures that a test holds the surfaces to.
 * @param NAME what the name of a state has in it; without any, all are pictured.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from './run-tool.ts';
import { openDesk } from './shots/desk.ts';
import { KEPT_IN, keptLook, keptLooks, startStageInBoxes } from './shots/kept-look.ts';
import { LOOKS, type LookName, showIn } from './shots/looks.ts';
import { writeSheet } from './shots/sheet.ts';
import { startStage } from './shots/stage.ts';
import { STATES } from './shots/states/states.ts';

const OUT = 'out/shots';
/** Languages that are set from right to left, and with long words, in which not all is pictured again. */
const ABROAD = ['ar', 'de'];
const SEEN_ABROAD =
  /^(welcome|settings|popup, (a story|saved before|other|its keys|no)|reader, (a story|type|citing)|library, (empty|some|two|filters|backup))/;

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false } },
});
const wanted = STATES.filter(({ name }) => !asked.length || asked.some((it) => name.includes(it)));
const { ok, output } = await runTool('wxt', 'build');
if (!ok) {
  console.error(output);
  process.exit(1);
}
if (values.accept) await keep();
else await pictureAll();

async function keep(): Promise<void> {
  if (!asked.length) await rm(KEPT_IN, { recursive: true, force: true });
  await mkdir(KEPT_IN, { recursive: true });
  const stage = await startStageInBoxes();
  try {
    const desk = await openDesk(stage.chromium.browser);
    for (const state of wanted.filter(({ isSlow }) => !isSlow)) {
      const page = await state.open(stage);
      for (const look of keptLooks(state)) {
        const picture = await keptLook(page, state.kind, LOOKS[look], desk);
        await writeFile(join(KEPT_IN, `${state.name}, ${look}.png`), picture);
      }
      await stage.tidy();
    }
  } finally {
    await stage.close();
  }
  console.log(`The surfaces are kept as they are now, in ${KEPT_IN}.`);
}

async function pictureAll(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const groups: { name: string; files: string[] }[] = [];
  for (const language of ABROAD) groups.push(...(await pictureIn(language, ['light'])));
  groups.push(...(await pictureIn('en', Object.keys(LOOKS) as LookName[])));
  const stage = await startStage();
  await writeSheet(stage.chromium.browser, OUT, groups).finally(stage.close);
  const count = groups.flatMap(({ files }) => files).length;
  console.log(`${count} pictures, and all of them on one sheet: ${resolve(OUT, 'sheet.png')}`);
}

async function pictureIn(language: string, looks: LookName[]) {
  const stage = await startStage({ language });
  const groups: { name: string; files: string[] }[] = [];
  try {
    for (const state of wanted.filter((it) => language === 'en' || SEEN_ABROAD.test(it.name))) {
      const page = await state.open(stage);
      const files: string[] = [];
      for (const look of looks) {
        await showIn(page, state.kind, LOOKS[look]);
        const file = `${state.name}, ${language === 'en' ? look : language}.png`;
        await page.screenshot({ path: join(OUT, file) });
        files.push(file);
      }
      groups.push({ name: state.name, files });
      await stage.tidy();
    }
  } finally {
    await stage.close();
  }
  return groups;
}
