/**
 * `npm run listing`: what the stores ask for, in out/listing/: pictures of the surfaces in 1280×800,
 * a short and a long text, and what each permission is for.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { permissionsOf } from './listing/permissions.ts';
import { PICTURE, pictureWithPopup } from './listing/picture-with-popup.ts';
import { runTool } from './run-tool.ts';
import { LOOKS, type LookName, showIn } from './shots/looks.ts';
import { type Stage, startStage } from './shots/stage.ts';
import { STATES } from './shots/states/states.ts';

const OUT = 'out/listing';
/** The most letters of a short text: of Chrome's store, which takes fewest. */
const SHORT = 132;

/** In the order in which the stores show them. */
const PICTURES: [state: string, look: LookName][] = [
  ['popup, a story', 'light'],
  ['popup, voices', 'dark'],
  ['reader, a story with highlights', 'light'],
  ['library, some', 'light'],
  ['settings', 'dark'],
];
/** What the library holds: stories in a language that every machine has the letters of. */
const STORIES = ['sample', 'interview', 'bulletin', 'walled'] as const;

const { ok, output } = await runTool('wxt', 'build');
if (!ok) {
  console.error(output);
  process.exit(1);
}
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await writeTexts();
const stage = await startStage({ stories: STORIES });
try {
  for (const [i, [name, look]] of PICTURES.entries())
    await picture(stage, name, look, join(OUT, `${i + 1} ${name}.png`));
} finally {
  await stage.close();
}
console.log(`Texts and ${PICTURES.length} pictures for the stores: ${resolve(OUT)}`);

async function picture(stage: Stage, name: string, look: LookName, path: string): Promise<void> {
  const state = STATES.find((state) => state.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  const page = await state.open(stage);
  await showIn(page, state.kind, LOOKS[look]);
  if (state.kind === 'popup') await pictureWithPopup(stage, page, LOOKS[look], path);
  else await page.screenshot({ path, clip: PICTURE });
  await stage.tidy();
}

async function writeTexts(): Promise<void> {
  const words = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8'));
  const short: string = words.extensionDescription.message;
  if (short.length > SHORT) throw new Error(`The short text has more than ${SHORT} letters.`);
  await writeFile(join(OUT, 'short.txt'), `${short}\n`);
  await writeFile(join(OUT, 'description.txt'), await readFile('scripts/listing/description.txt'));
  await writeFile(
    join(OUT, 'permissions.txt'),
    permissionsOf(await readFile('PRIVACY.md', 'utf8')),
  );
}
