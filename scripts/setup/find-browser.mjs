import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * What the search may look at, so that a test can name another machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} isProgram whether a file that can be run lies at the path
 */

/** The variable that names a browser's program. @type {Record<BrowserName, string>} */
export const variables = { chromium: 'GALLEY_CHROMIUM', firefox: 'GALLEY_FIREFOX' };

/** Programs looked up on PATH, the plainest build first. @type {Record<BrowserName, string[]>} */
const onPath = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** @type {Record<BrowserName, string[]>} */
const inMacApplications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** @type {Record<BrowserName, string[]>} */
const inWindowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The path of a browser's program, or null where none was found in the usual places.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string | null}
 * @throws when the variable names a file that is not there: another browser would be a surprise.
 */
export function findBrowser(name, machine = thisMachine()) {
  const named = machine.env[variables[name]];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`${variables[name]} names ${named}, but no program lies there.`);
  }
  return usualPlaces(name, machine).find(machine.isProgram) ?? null;
}

/** @param {BrowserName} name @param {Machine} machine */
function usualPlaces(name, { platform, env, home }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${home}/Applications`];
    return inMacApplications[name].flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return inWindowsPrograms[name].flatMap((program) =>
      folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return onPath[name].flatMap((program) => folders.map((folder) => `${folder}/${program}`));
}

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir(), isProgram };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
