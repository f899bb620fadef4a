import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../scripts/notices/notices-text.ts';

/** Addresses that are names in a format, words of a fault, or that of the story to try: none is asked for anything. */
const NAMES = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.idpf.org/2007/ops',
  'http://www.idpf.org/2007/opf',
  'http://purl.org/dc/elements/1.1/',
  'https://github.com/markedjs/marked.',
  'https://example.org/the-light-on-gull-rock',
  // What the second copy of the library calls its records.
  'https://library.galley.example/',
];

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const files = globSync('**/*.{js,html,css}', { cwd: folder }).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
  const found = (pattern: RegExp) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(
        ({ index }) => `${path}: ${text.slice(Math.max(0, index - 60), index + 80)}`,
      ),
    );

  it('holds the notices of all packages that it has code of', () => {
    const notices = readFileSync(join(folder, 'NOTICES.txt'), 'utf8');
    expect(notices).toBe(readFileSync('NOTICES', 'utf8'));
    const shipped = JSON.parse(readFileSync(`${folder}.packages.json`, 'utf8'));
    expect(namesIn(notices)).toEqual(expect.arrayContaining(shipped));
  });

  it('makes no code of text', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(
      found(/(?<![\w$.])(?:eval|Function)\s*\(|\bnew Function\b|\bimport\(\s*[^"'`)\s]/g),
    ).toEqual([]);
    expect(found(/\bset(?:Timeout|Interval)\(\s*["'`]/g)).toEqual([]);
    expect(found(/\bimportScripts\b|WebAssembly/g)).toEqual([]);
  });

  it('names no script, style or picture of another place', () => {
    const remote = String.raw`\s*=?\s*["'\`]?\s*(?:https?:)?\/\/`;
    expect(found(new RegExp(String.raw`\bimport\(${remote}|\bfrom${remote}`, 'g'))).toEqual([]);
    expect(found(new RegExp(String.raw`<[a-z][^>]*\s(?:src|href)${remote}`, 'g'))).toEqual([]);
    expect(found(/url\(\s*["']?(?:https?:)?\/\/|@import/g)).toEqual([]);
  });

  it('has one way to ask for anything, the background’s for pictures that a reader keeps', () => {
    // A method of that name is none: "fetch(key, initial) {", "index.fetch(term)".
    const call = String.raw`(?<![\w$.])(?:fetch|EventSource|WebSocket|Request)\((?![^()]*\) ?\{)`;
    const files = found(new RegExp(call, 'g')).map((place) => place.slice(0, place.indexOf(':')));
    expect(files).toEqual(['background.js']);
    const others = 'XMLHttpRequest|sendBeacon|RTCPeerConnection|WebTransport';
    expect(found(new RegExp(`${others}|(?:self|window|globalThis)\\.fetch`, 'g'))).toEqual([]);
  });

  it('names no address but those that are names', () => {
    const addresses = files.flatMap(({ text }) => text.match(/https?:\/\/[\w-]+\.[\w./-]+/g) ?? []);
    expect([...new Set(addresses)].filter((address) => !NAMES.includes(address))).toEqual([]);
  });
});
