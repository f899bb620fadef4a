import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../utils/page/find-quote.ts';
import { quoteOfSpan } from '../../utils/page/quote-of-span.ts';
import type { TextQuote } from '../../utils/protocol.ts';

const bodyOf = (html: string) => new JSDOM(`<body>${html}`).window.document.body;
const quote = (text: string, before = '', after = ''): TextQuote => ({ text, before, after });
/** The words found, one string a range, with white space as the page has it. */
const find = (body: Element, words: TextQuote, isSeen: (range: Range) => boolean = () => true) =>
  findQuote(body, words, isSeen).map(String);
const notInHidden = (range: Range) => !range.startContainer.parentElement?.closest('[hidden]');

describe('words are found', () => {
  test('whatever the white space of the page is', () => {
    const body = bodyOf('<p>The ferry\n   will&nbsp;sail\tagain.</p>');
    expect(find(body, quote('The ferry will sail again.'))).toEqual([
      'The ferry\n   will\u00a0sail\tagain.',
    ]);
  });

  test('across inline elements and split text nodes, and the range is no longer than they', () => {
    const body = bodyOf('<p><b>“We</b> will <a href="#">sa<i>i</i>l</a>,” she said.</p>');
    body.querySelector('i')?.firstChild?.after('');
    expect(find(body, quote('We will sail'))).toEqual(['We will sail']);
  });

  test('with soft hyphens and zero-width spaces in the page', () => {
    const body = bodyOf('<p>The har\u00adbour\u00ad master and\u200b crew.</p>');
    expect(find(body, quote('harbour master and crew'))).toHaveLength(1);
  });

  test('across paragraphs', () => {
    const body = bodyOf('<p>“One.</p><p>“Two.”</p>');
    expect(find(body, quote('One.\n\n“Two.'))).toEqual(['One.“Two.']);
  });

  test('in an open shadow tree', () => {
    const body = bodyOf('<story-body></story-body>');
    body.firstElementChild?.attachShadow({ mode: 'open' }).append('The tide turned.');
    expect(find(body, quote('tide turned'))).toEqual(['tide turned']);
  });

  test('in two parts around something the article leaves out', () => {
    const body = bodyOf(
      '<p>The bridge closed in March<sup>[2]</sup> after the storm.</p><div>Advertisement</div>' +
        '<p>It opens again in May.</p>',
    );
    expect(
      find(body, quote('bridge closed in March after the storm.\n\nIt opens again in May.')),
    ).toEqual(['bridge closed in March', 'after the storm.', 'It opens again in May.']);
  });
});

describe('of several places', () => {
  const twice =
    '<p>Asked in May, he said “no” to all.</p><p>Asked in June, he said “no” again.</p>';

  test('the one with the same surroundings is taken', () => {
    const body = bodyOf(twice);
    const [range] = findQuote(body, quote('no', 'June, he said “', '” again.'), () => true);
    expect(range?.startContainer.parentElement).toBe(body.lastElementChild);
  });

  test('a hidden copy is passed over', () => {
    const body = bodyOf('<p hidden>The tide turned.</p><p>The tide turned.</p>');
    const [range] = findQuote(body, quote('The tide turned.'), notInHidden);
    expect(range?.startContainer.parentElement).toBe(body.lastElementChild);
  });

  test('words in scripts and styles are none', () => {
    const body = bodyOf('<script>"The tide turned."</script><p>The tide turned.</p>');
    const [range] = findQuote(body, quote('The tide turned.'), () => true);
    expect(range?.startContainer.parentElement?.tagName).toBe('P');
  });
});

describe('nothing is found', () => {
  test('where the words are not', () => {
    expect(find(bodyOf('<p>Another story.</p>'), quote('The tide turned.'))).toEqual([]);
  });

  test('where only the first of them are', () => {
    const body = bodyOf('<p>The ferry will sail again on Monday.</p><p>Other news follows.</p>');
    expect(find(body, quote('The ferry will sail again next year, he said.'))).toEqual([]);
  });

  test('where they cannot be seen', () => {
    const body = bodyOf('<p hidden>The tide turned.</p>');
    expect(find(body, quote('The tide turned.'), notInHidden)).toEqual([]);
  });

  test('for no words', () => {
    expect(find(bodyOf('<p>Words.</p>'), quote(' \n'))).toEqual([]);
  });
});

test('looking for words changes nothing in the page', () => {
  const body = bodyOf('<p>A <b>b</b>\u00ad c</p><p>d</p>');
  const before = body.ownerDocument.documentElement.outerHTML;
  const nodes = body.querySelector('p')?.childNodes.length;
  findQuote(body, quote('b c d'), () => true);
  expect(body.ownerDocument.documentElement.outerHTML).toBe(before);
  expect(body.querySelector('p')?.childNodes.length).toBe(nodes);
});

test('a span is sent with its exact words and a line around them', () => {
  const text = `${'a'.repeat(200)} words ${'z'.repeat(200)}`;
  const sent = quoteOfSpan(text, { start: 201, end: 206 });
  expect(sent.text).toBe('words');
  expect(sent.before).toBe(`${'a'.repeat(79)} `);
  expect(sent.after).toBe(` ${'z'.repeat(79)}`);
});
