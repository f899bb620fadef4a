import { expect, test } from 'vitest';
import { closedPage, isBrowserPage } from '../../utils/page/closed-pages.ts';

test.each([
  ['chrome://settings/', 'browser'],
  ['about:config', 'browser'],
  ['edge://newtab', 'browser'],
  ['moz-extension://4f/library.html', 'browser'],
  ['view-source:https://example.org/', 'browser'],
  ['about:reader?url=https%3A%2F%2Fexample.org', 'readerView'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.example/en-US/', 'other'],
  ['https://example.org/report.PDF?page=2', 'pdf'],
  ['file:///home/jo/report.pdf', 'pdf'],
  ['https://example.org/?file=report.pdf', 'other'],
  ['file:///home/jo/story.html', 'file'],
  ['https://example.org/', 'other'],
  [undefined, 'other'],
])('%s is closed as %s', (url, kind) => {
  expect(closedPage(url)).toBe(kind);
});

test('only the browser’s own pages are given up without trying', () => {
  expect(isBrowserPage('chrome://version')).toBe(true);
  expect(isBrowserPage('https://chromewebstore.google.com/')).toBe(false);
  expect(isBrowserPage('https://example.org/chrome://version')).toBe(false);
});
