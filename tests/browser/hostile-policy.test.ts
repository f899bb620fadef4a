import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { startBuild } from './extension-page.ts';

const PAGES = ['popup.html', 'library.html', 'reader.html', 'welcome.html'];

/** What a page of Galley lets happen that no article should be able to make happen. It runs there. */
async function allowed(): Promise<string[]> {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  const tries: Record<string, () => unknown> = {
    'HTML from a string': () => {
      document.createElement('div').innerHTML = '<b>bold</b>';
    },
    'HTML beside an element': () =>
      document.createElement('div').insertAdjacentHTML('beforeend', '<b>bold</b>'),
    'a frame from a string': () => {
      document.createElement('iframe').srcdoc = '<b>bold</b>';
    },
    'a parsed string': () => new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
    'a script from a string': () => {
      document.createElement('script').textContent = 'void 0';
    },
    'a handler from a string': () => document.createElement('b').setAttribute('onclick', 'void 0'),
    // A debugger that runs this may call eval() all the same, but not by way of a timer.
    'code from a string': () => window.setTimeout('void 0'),
    'a policy of another name': () => trustedTypes.createPolicy('other', {}),
    'a policy for all strings': () => trustedTypes.createPolicy('default', {}),
    'a worker from anywhere': () => new Worker('data:text/javascript,0'),
  };
  const happened = Object.entries(tries).flatMap(([what, run]) => {
    try {
      run();
      return what;
    } catch {
      return [];
    }
  });
  const reached = await fetch('https://paper.example/').then(
    () => true,
    () => false,
  );
  if (reached) happened.push('a request');
  return happened;
}

/** What the policy of a page was said to have stopped, by directive. It runs there. */
function stopped(): Promise<string[]> {
  const directives = new Set<string>();
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
    directives.add(effectiveDirective);
  document.addEventListener('securitypolicyviolation', listen);
  const style = document.createElement('style');
  style.textContent = 'p { color: red }';
  const base = Object.assign(document.createElement('base'), { href: 'https://paper.example/' });
  const frame = Object.assign(document.createElement('iframe'), { src: 'https://paper.example/' });
  const video = Object.assign(document.createElement('video'), { src: 'https://paper.example/v' });
  document.head.append(style, base);
  document.body.append(frame, video);
  fetch('https://paper.example/').catch(() => {});
  return new Promise((done) => {
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', listen);
      for (const element of [style, base, frame, video]) element.remove();
      done([...directives].sort());
    }, 500);
  });
}

const STOPPED = ['base-uri', 'connect-src', 'frame-src', 'media-src', 'style-src-elem'];

describe('the pages’ policy in Chromium', () => {
  let folder: string;
  let chromium: Chromium;

  beforeAll(async () => {
    folder = await makeTempFolder();
    chromium = await startBuild(folder);
  });

  afterAll(async () => {
    await chromium.close();
    await removeTempFolder(folder);
  });

  it.each(PAGES)('lets %s make nothing of strings and load nothing', async (path) => {
    const page = await chromium.openOwn(path);
    expect(await page.evaluate(allowed)).toEqual([]);
    expect(await page.evaluate(stopped)).toEqual(STOPPED);
    await page.close();
  });
});

describe('the pages’ policy in Firefox', () => {
  let profile: string;
  let firefox: Firefox;

  beforeAll(async () => {
    profile = await makeTempFolder();
    firefox = await startFirefox(resolve('.output/firefox-mv3'), profile);
  });

  afterAll(async () => {
    await firefox.close();
    await removeTempFolder(profile);
  });

  it.each(PAGES)('lets %s make nothing of strings and load nothing', async (path) => {
    await firefox.openOwn(path);
    expect(await firefox.inPage(allowed)).toEqual([]);
    expect(await firefox.inPage(stopped)).toEqual(STOPPED);
  });
});
