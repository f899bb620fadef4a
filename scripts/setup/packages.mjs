import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './run-quietly.mjs';

const installedNode = `node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;

/**
 * The part of a lockfile that tells what is, or is to be, installed.
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 */

/** Brings node_modules to what the lockfile says, if it is not there yet. */
export function setUpPackages() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed || !wanted || !areCurrent(wanted, installed)) {
    console.error('Installing the packages…');
    // Development packages too, even where NODE_ENV or a setting of npm's leaves them out.
    npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  }
  setUpNode();
  // The types that tsconfig.json builds on. Missing where npm runs no install scripts.
  if (!existsSync('.wxt/tsconfig.json')) npm('exec', '--', 'wxt', 'prepare');
}

/**
 * Whether each wanted package is installed in the wanted version. Told from npm's own record and
 * not from file times, which a checkout or a restored cache sets anew.
 * @param {Packages} wanted the lockfile's packages
 * @param {Packages} installed those of node_modules/.package-lock.json
 */
export function areCurrent(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    // Optional packages are left out where they are for another platform.
    if (!there) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

/**
 * The scripts are TypeScript and jsdom wants a Node that runs it as it is. The package "node" brings
 * one, which npm scripts find before the machine's own. It comes by an install script, which npm may
 * be set not to run.
 */
function setUpNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24 || existsSync(installedNode)) return;
  console.error('Fetching a current Node…');
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  if (!existsSync(installedNode)) throw new Error('Install Node 24 or newer and try again.');
}

function npm(/** @type {string[]} */ ...words) {
  // The npm that runs this, where one does.
  const itself = process.env.npm_execpath;
  if (itself) runQuietly(process.execPath, [itself, ...words]);
  else runQuietly('npm', words, { shell: process.platform === 'win32' });
}

/** @param {string} path @returns {Packages | null} null where the file is missing or cut short */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}
