import { describe, expect, it } from 'vitest';
import { planInstall } from '../../scripts/setup/browsers.mjs';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { areCurrent } from '../../scripts/setup/packages.mjs';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, programs: string[]) => ({
  platform,
  env,
  home: '/home/reader',
  isProgram: (path: string) => programs.includes(path),
});

describe('findBrowser', () => {
  it('takes the first program on PATH, the plainest build before others', () => {
    const linux = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, [
      '/usr/local/bin/google-chrome',
      '/usr/bin/chromium',
      '/usr/bin/firefox',
    ]);
    expect(findBrowser('chromium', linux)).toBe('/usr/bin/chromium');
    expect(findBrowser('firefox', linux)).toBe('/usr/bin/firefox');
  });

  it('looks into the applications of a Mac, the reader’s own too', () => {
    const chrome = '/home/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine('darwin', {}, [chrome]))).toBe(chrome);
  });

  it('looks into the program folders of Windows', () => {
    const firefox = 'D:\\Programs\\Mozilla Firefox\\firefox.exe';
    const windows = machine('win32', { PROGRAMFILES: 'D:\\Programs' }, [firefox]);
    expect(findBrowser('firefox', windows)).toBe(firefox);
  });

  it('prefers the program that the variable names', () => {
    const programs = ['/usr/bin/chromium', '/opt/canary'];
    const env = { PATH: '/usr/bin', GALLEY_CHROMIUM: '/opt/canary' };
    expect(findBrowser('chromium', machine('linux', env, programs))).toBe('/opt/canary');
  });

  it('says so when the variable names nothing, and takes no other', () => {
    const env = { PATH: '/usr/bin', GALLEY_CHROMIUM: '/opt/gone' };
    expect(() => findBrowser('chromium', machine('linux', env, ['/usr/bin/chromium']))).toThrow(
      'GALLEY_CHROMIUM names /opt/gone, but no program lies there.',
    );
  });

  it('gives null where there is none', () => {
    expect(findBrowser('firefox', machine('linux', { PATH: '/usr/bin' }, []))).toBeNull();
  });
});

describe('planInstall', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\n';
  const ubuntu = 'PRETTY_NAME="Ubuntu 26.04 LTS"\nID=ubuntu\nID_LIKE=debian\n';

  it('installs what is missing, and only that, as root on Debian', () => {
    expect(planInstall(['firefox'], { osRelease: debian, isRoot: true })).toEqual({
      apt: ['firefox-esr'],
    });
    expect(planInstall(['chromium', 'firefox'], { osRelease: debian, isRoot: true })).toEqual({
      apt: ['chromium', 'firefox-esr'],
    });
  });

  it('asks for the Debian package where it is not root', () => {
    expect(planInstall(['chromium'], { osRelease: debian, isRoot: false })).toEqual({
      ask: 'Chromium was not found. Run "apt-get install chromium" as root, or set GALLEY_CHROMIUM to the path of its program.',
    });
  });

  it.each([
    ['Ubuntu, whose package is a stand-in', ubuntu, true],
    ['a system without /etc/os-release', null, false],
  ])('asks for any Firefox on %s', (_, osRelease, isRoot) => {
    expect(planInstall(['firefox'], { osRelease, isRoot })).toEqual({
      ask: 'Firefox was not found. Install Firefox 140 or newer, or set GALLEY_FIREFOX to the path of its program.',
    });
  });

  it('asks for each missing browser in a line of its own', () => {
    const plan = planInstall(['chromium', 'firefox'], { osRelease: null, isRoot: false });
    expect('ask' in plan && plan.ask.split('\n')).toHaveLength(2);
  });
});

describe('areCurrent', () => {
  const lockfile = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-for-another-system': { version: '1.0.0', optional: true },
  };

  it('is content with each package in its version, but for those of other systems', () => {
    expect(areCurrent(lockfile, { 'node_modules/a': lockfile['node_modules/a'] })).toBe(true);
  });

  it.each([
    ['missing', {}],
    ['of another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['of other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ])('is not content with a package that is %s', (_, installed) => {
    expect(areCurrent(lockfile, installed)).toBe(false);
  });
});
