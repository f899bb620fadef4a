/** What runs in a page of the extension: the library's own code, asked for one step at a time. */
import { restoreBackup } from '../../utils/backup/restore-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { chromiumArea } from '../../utils/library/chromium-area.ts';
import { entryOf } from '../../utils/library/entry.ts';
import {
  type SavedArticle,
  type StorageArea,
  UNMARKED,
  VERSION,
} from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import { story } from '../bench/library/stories.ts';
import type { Step } from './step.ts';

declare const chrome: { storage: { local: StorageArea } };

const area = chromiumArea(chrome.storage.local);
const library = openLibrary(area);
/** Nothing of the settings is of interest here. */
const settings = { get: async () => ({}), set: async () => {} };
/** What this page has removed, to be put back. */
const removed = new Map<number, SavedArticle>();

/** A version of a story: each has other words, and every tenth story is a long one. */
function versionOf(number: number, version: number) {
  const { article, digest } = story(number * 1000 + version);
  const text = number % 10 ? article.text : article.text.repeat(20);
  const url = `https://kill.example/${number}`;
  return { article: { ...article, url, text, title: `${number} ${version}` }, digest };
}

const idOf = (number: number) => storyId(`https://kill.example/${number}`);
const idsOf = (numbers: number[]) => Promise.all(numbers.map(idOf));

/** Carries out a step. What it gives back is its acknowledgement. */
export async function take(step: Step): Promise<true> {
  if (step.kind === 'save') {
    const { article, digest } = versionOf(step.number, step.version);
    await library.save(article, digest);
  } else if (step.kind === 'mark')
    await library.mark(await idsOf(step.numbers), () => ({ tags: [step.tag] }));
  else if (step.kind === 'remove') {
    removed.clear();
    for (const saved of await library.remove(await idsOf(step.numbers)))
      removed.set(Number(saved.article.title.split(' ')[0]), saved);
  } else if (step.kind === 'putBack')
    await library.putBack(step.stood.flatMap(([number]) => removed.get(number) ?? []));
  else await restore(step.numbers, step.version);
  return true;
}

async function* noPictures(): AsyncGenerator<never> {}

/** Restores a backup of these stories, as the library page does. */
async function restore(numbers: number[], version: number): Promise<void> {
  async function* articles(): AsyncGenerator<SavedArticle> {
    for (const number of numbers) {
      const now = new Date().toISOString();
      const id = await idOf(number);
      yield {
        version: VERSION,
        id,
        ...versionOf(number, version),
        ...UNMARKED,
        saved: now,
        updated: now,
      };
    }
  }
  const lines: string[] = [];
  const made = new Date().toISOString();
  for await (const line of writeBackup(articles(), noPictures(), { made, settings: {} }))
    lines.push(line);
  await restoreBackup(new Blob(lines), { library, area: settings, takePicture: async () => false });
}

/** What the library holds after a start: each story as "version tags", and all that is not whole. */
export async function look(): Promise<{ stories: [number, string][]; faults: string[] }> {
  const faults: string[] = [];
  const found = await library.repair();
  for (const [what, count] of Object.entries(found)) if (count) faults.push(`${count} ${what}`);
  const entries = await library.entries();
  const stories: [number, string][] = [];
  for (const entry of entries) {
    const saved = await library.get(entry.id);
    const [number = 0, version = 0] = entry.title.split(' ').map(Number);
    const { article, digest } = versionOf(number, version);
    if (
      !saved ||
      !isSame([saved.article, saved.digest], [article, digest]) ||
      !isSame(entryOf(saved), entry)
    )
      faults.push(`Story ${entry.title} is not what was saved.`);
    stories.push([number, `${version} ${entry.tags.join()}`]);
  }
  const keys = (await area.getKeys?.()) ?? [];
  const records = keys.filter((key) => /^(article|entry):/.test(key));
  if (
    records.length !== 2 * entries.length ||
    Object.keys(await area.get(null)).length !== keys.length
  )
    faults.push(`${entries.length} entries are shown, and ${records.length} records stored.`);
  return { stories, faults };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
