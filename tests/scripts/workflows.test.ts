import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(globSync('.github/workflows/*.yml'))('%s uses actions by their commits', (path) => {
  const used = [...readFileSync(path, 'utf8').matchAll(/\buses: *(\S+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(0);
  for (const name of used) expect(name).toMatch(/^\.\/|@[0-9a-f]{40}$/);
});
