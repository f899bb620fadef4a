import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { PageText } from '../../utils/article/page-text.ts';

test('an empty text between two words does not stand for the space after it', () => {
  const { body } = new JSDOM('<p><b>one</b></p>').window.document;
  const paragraph = body.firstElementChild;
  for (const text of ['', ' ', 'two']) paragraph?.append(body.ownerDocument.createTextNode(text));
  expect(new PageText(body).blocks.map(({ text }) => text)).toEqual(['one two']);
});
