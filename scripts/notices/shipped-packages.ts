import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The package that a module of a build comes from, null for the project's own.
 * @param id as the bundler names it: a path, or a made module such as "\0vite/preload-helper.js".
 */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const [, inFolder] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  const [, made] = path.startsWith('\0') ? (/^.(vite|rolldown)\//.exec(path) ?? []) : [];
  return inFolder ?? made ?? null;
}

/** Gathers the names of all packages of which a build has code in it. */
export class ShippedPackages {
  readonly #names = new Set<string>();

  /** The plugin for pages and scripts; a worker is built apart and needs one of its own. */
  plugin(): Plugin {
    return {
      name: 'galley:shipped-packages',
      generateBundle: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : null;
            if (name) this.#names.add(name);
          }
        }
      },
    };
  }

  /** Leaves them beside the build as a list, which `npm run notices` and the tests read. */
  write(path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify([...this.#names].sort(), null, 2)}\n`);
  }
}
