/** The command line: `npm run -s clip -- page.html --url URL [--digest]`, or `-- --ndjson`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linesOf } from './clip/lines.ts';
import { clipHtml, clipRecord } from './clip/records.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    digest: { type: 'boolean', default: false },
    ndjson: { type: 'boolean', default: false },
  },
});

if (values.ndjson) await clipLines();
else clipFile();

async function clipLines(): Promise<void> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (!line.trim()) continue;
    const record = `${JSON.stringify(clipRecord(line))}\n`;
    if (!process.stdout.write(record)) await new Promise((go) => process.stdout.once('drain', go));
    // jsdom lets go of a closed window's memory in a turn of the event loop alone.
    await new Promise((turn) => setImmediate(turn));
  }
}

function clipFile(): void {
  const [path] = positionals;
  if (!path || positionals.length > 1) {
    console.error('Usage: npm run -s clip -- page.html --url URL [--digest], or -- --ndjson');
    process.exit(2);
  }
  try {
    const url = values.url ?? 'https://example.org/';
    process.stdout.write(clipHtml(readFileSync(path, 'utf8'), url, values.digest));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
