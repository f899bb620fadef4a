import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildScript } from '../bench/page-script.ts';

/** A tool with its script for the page, built as the extension is. */
export interface ToolScript {
  name: string;
  /** The global that holds its functions in the page. */
  global: string;
  code: string;
  /** Kilobytes of the script, as gzip packs it. */
  size: number;
}

/**
 * The extractors on npm that are kept up and run in a browser: unfluff, node-readability and the
 * first Mercury have stood still for years, and Mercury's author's successor is taken in their place.
 * Versions are pinned here, and not in the lockfile: the two hundred packages that they bring would
 * be everyone's, for one bench.
 */
const ON_DEMAND = {
  '@jocmp/mercury-parser': '3.0.7',
  '@extractus/article-extractor': '9.0.1',
  '@wrtnlabs/web-content-extractor': '3.2.4',
};
/** Mercury asks for two packages from places other than npm; its script for browsers has them within it. */
const OVERRIDES = { 'browser-request': '0.3.3', difflib: '0.2.4' };
const FOLDER = 'node_modules/.cache/compare';

const TOOLS = {
  Galley: 'galley',
  'Readability 0.6.0': 'readability',
  'Defuddle 0.19.4': 'defuddle',
  'Mercury 3.0.7': 'mercury',
  'article-extractor 9.0.1': 'article-extractor',
  'web-content-extractor 3.2.4': 'web-content-extractor',
};

/** Builds all of them. @throws where npm cannot bring those that are not installed with the project. */
export async function buildTools(): Promise<ToolScript[]> {
  install();
  const tools: ToolScript[] = [];
  for (const [name, file] of Object.entries(TOOLS)) {
    const global = `galleyTool${tools.length}`;
    const entry = `scripts/compare/tools/${file}.ts`;
    const code = await buildScript(entry, global, aliases());
    const size = gzipSync(code, { level: 9 }).length / 1000;
    tools.push({ name, global, code, size });
  }
  return tools;
}

function install(): void {
  const there = (name: string) => existsSync(join(FOLDER, 'node_modules', name));
  if (Object.keys(ON_DEMAND).every(there)) return;
  mkdirSync(FOLDER, { recursive: true });
  const own = { private: true, dependencies: ON_DEMAND, overrides: OVERRIDES };
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify(own));
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the extractors to compare with.');
}

/** Where the bundler finds them. Mercury's script for browsers is a plain one and is made a module. */
function aliases(): Record<string, string> {
  const packages = resolve(FOLDER, 'node_modules');
  const script = readFileSync(join(packages, '@jocmp/mercury-parser/dist/mercury.web.js'), 'utf8');
  const mercury = resolve(FOLDER, 'mercury.mjs');
  writeFileSync(mercury, `${script}\nexport { Mercury };\n`);
  return {
    '@jocmp/mercury-parser': mercury,
    '@extractus/article-extractor': join(packages, '@extractus/article-extractor'),
    '@wrtnlabs/web-content-extractor': join(packages, '@wrtnlabs/web-content-extractor'),
  };
}
