/**
 * `npm run kill-test [-- COUNT]`: kills Chromium COUNT times (200) while the library is written, and
 * says whether anything was lost or half there. It takes some four seconds a kill. What it shows is
 * that no end of a process loses anything, not what a power cut does.
 */
import { resolve } from 'node:path';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { runKills } from './kill/run-kills.ts';

const count = Number(process.argv[2] ?? 200);
const folder = await makeTempFolder();
try {
  const { steps, midStep, articles, faults } = await runKills(
    resolve('.output/chrome-mv3'),
    folder,
    count,
    (done) => {
      if (done % 10 === 0) console.log(`${done} of ${count}`);
    },
  );
  console.log(
    `${count} kills, ${midStep} of them in the middle of a step · ${steps} steps acknowledged · ` +
      `${articles} articles at the end · ${faults.length} faults`,
  );
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await removeTempFolder(folder);
}
