import { makeTempFolder, removeTempFolder } from '../../browser/temp-folder.ts';
import { startBenchBrowser } from './bench-browser.ts';
import { median } from './print.ts';

/** Medians in milliseconds of what `storage.local` takes by itself, without the library. */
export interface PlainStorage {
  /** Writing one story more beside few others, and beside many. */
  writing: { few: number; many: number };
  /** Reading what a list needs of all stories. */
  reading: number;
  /** Writing one story, the first that is written after a start of the browser. */
  firstWriting: number;
}

/** Measures it in a browser of its own, with the same stories. */
export async function measurePlainStorage(
  few: number,
  many: number,
  runs: number,
): Promise<PlainStorage> {
  const folder = await makeTempFolder();
  let bench = await startBenchBrowser(folder);
  try {
    const timeWriting = async () => {
      await bench.call(`timePlainWrite(${runs})`);
      return median(await bench.call(`timePlainWrite(${runs * 5})`));
    };
    await bench.fill('fillPlain', 0, few);
    const writing = { few: await timeWriting(), many: 0 };
    await bench.fill('fillPlain', few, many);
    writing.many = await timeWriting();
    const reading: number[] = [];
    for (let i = 0; i < runs; i++) reading.push(await bench.call('timePlainReading()'));
    const first: number[] = [];
    for (let i = 0; i < runs; i++) {
      await bench.chromium.close();
      bench = await startBenchBrowser(folder);
      const [took = 0] = await bench.call<number[]>('timePlainWrite(1)');
      first.push(took);
    }
    return { writing, reading: median(reading), firstWriting: median(first) };
  } finally {
    await bench.chromium.close();
    await removeTempFolder(folder);
  }
}
