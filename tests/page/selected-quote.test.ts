import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { selectedQuote } from '../../utils/page/selected-quote.ts';

/** What is selected in a page where `[` and `]` stand for the ends of the selection. */
function select(html: string) {
  const { window } = new JSDOM(`<body>${html}`);
  const { document } = window;
  globalThis.NodeFilter = window.NodeFilter;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const start = node.data.indexOf('[');
    if (start >= 0) {
      node.deleteData(start, 1);
      range.setStart(node, start);
    }
    const end = node.data.indexOf(']');
    if (end >= 0) {
      node.deleteData(end, 1);
      range.setEnd(node, end);
    }
  }
  const selection = document.getSelection();
  selection?.addRange(range);
  return selectedQuote(selection);
}

test('the selected words come with those around them, parted where blocks part them', () => {
  expect(
    select(
      '<h2>Tides</h2><p><b>The</b> <b>fer</b>ry [sails at] nine.</p><div>Then <i>it</i> rests.</div>',
    ),
  ).toEqual({
    text: 'sails at',
    before: 'Tides The ferry',
    after: 'nine. Then it rests.',
  });
});

test('a selection may run over several paragraphs', () => {
  const quote = select('<p>One [two.</p><p>Three.</p><p>Four] five.</p>');
  expect(quote?.text.replaceAll(/\s/g, '')).toBe('two.Three.Four');
  expect(quote).toMatchObject({ before: 'One', after: 'five.' });
});

test('scripts and styles are no surroundings', () => {
  expect(select('<p>One</p><script>let x</script><p>[two]</p><style>p{}</style>three')).toEqual({
    text: 'two',
    before: 'One',
    after: 'three',
  });
});

test('nothing is selected where no words are', () => {
  expect(select('<p>One [ ]two</p>')).toBeNull();
  expect(selectedQuote(new JSDOM('<p>One</p>').window.document.getSelection())).toBeNull();
});
