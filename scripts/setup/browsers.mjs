import { readFileSync } from 'node:fs';
import { findBrowser, variables } from './find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/** @type {Record<BrowserName, { debian: string, name: string, any: string }>} */
const browsers = {
  chromium: { debian: 'chromium', name: 'Chromium', any: 'Chromium, Chrome or Edge' },
  firefox: { debian: 'firefox-esr', name: 'Firefox', any: 'Firefox 140 or newer' },
};

/**
 * Installs the browsers that are missing, where that can be done without asking anyone.
 * @param {BrowserName[]} wanted
 * @throws with a plain sentence on what to install where it cannot.
 */
export function setUpBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const machine = {
    osRelease: process.platform === 'linux' ? readOsRelease() : null,
    isRoot: process.getuid?.() === 0,
  };
  const plan = planInstall(missing, machine);
  if ('ask' in plan) throw new Error(plan.ask);
  console.error(`Installing ${plan.apt.join(' and ')}…`);
  // Without the update first, a fresh machine's package lists are empty.
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...plan.apt);
}

/**
 * What to do about missing browsers: packages for apt-get, or a sentence that asks for them.
 * @param {BrowserName[]} missing
 * @param {{ osRelease: string | null, isRoot: boolean }} machine `osRelease` is the text of
 *   /etc/os-release; null where there is none.
 * @returns {{ apt: string[] } | { ask: string }}
 */
export function planInstall(missing, { osRelease, isRoot }) {
  const packages = missing.map((name) => browsers[name].debian);
  // Debian itself: Ubuntu's package "chromium" is a stand-in that needs snapd.
  const isDebian = /^ID="?debian"?$/m.test(osRelease ?? '');
  if (isDebian && isRoot) return { apt: packages };
  const asks = missing.map((name) => {
    const { debian, name: shown, any } = browsers[name];
    const how = isDebian ? `Run "apt-get install ${debian}" as root` : `Install ${any}`;
    return `${shown} was not found. ${how}, or set ${variables[name]} to the path of its program.`;
  });
  return { ask: asks.join('\n') };
}

function aptGet(/** @type {string[]} */ ...words) {
  runQuietly('apt-get', words, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return null;
  }
}
