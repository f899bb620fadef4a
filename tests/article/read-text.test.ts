import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readText, textIn } from '../../utils/article/read-text.ts';

const FIXTURES = 'tests/fixtures';

function bodyOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}

describe('the text of an element', () => {
  test.each(readdirSync(FIXTURES))('is the same with its places and without: %s', (name) => {
    const body = bodyOf(readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8'));
    expect(textIn(body)).toBe(readText(body).text);
  });

  test('has single spaces, no soft hyphens, and other languages’ spaces as they are', () => {
    const body = bodyOf(
      '<p> One\u00a0 \u200b two<b> \n</b>three<i>\u00ad</i>fo\u00adur\u3000</p><p>\u3000five <br> six</p><pre>a\n  b</pre>',
    );
    expect(textIn(body)).toBe('One two threefour\u3000\n\n\u3000five\nsix\n\na\n  b');
    expect(readText(body).text).toBe(textIn(body));
  });
});
