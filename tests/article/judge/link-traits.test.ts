import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linkTraitNames, linkTraits } from '../../../utils/article/judge/link-traits.ts';
import { segment } from '../../../utils/article/judge/segment.ts';
import { wordsOf } from '../../../utils/article/judge/witness-traits.ts';

/** The traits of the first segment of a page of harbour.example. */
function traitsOf(html: string): Record<string, number | undefined> {
  const [first] = segment(new JSDOM(`<body>${html}</body>`).window.document.body);
  if (!first) throw new Error('There is no segment.');
  const traits = linkTraits(first, wordsOf(first.text), 'www.harbour.example');
  return Object.fromEntries(linkTraitNames().map((name, i) => [name, traits[i]]));
}

test('a line that links to a story has the words of its address', () => {
  expect(
    traitsOf('<p><a href="/local/ferry-runs-late-again-123/">FERRY RUNS LATE AGAIN</a></p>'),
  ).toEqual({ addressSays: 0.8, leads: 1 });
  expect(
    traitsOf('<p>The <a href="/local/ferry-runs-late-again-123/">ferry</a> waited.</p>'),
  ).toEqual({ addressSays: 0.2, leads: 1 });
});

test('an address of few words is no headline', () => {
  expect(traitsOf('<p><a href="/local/ferry">Ferry</a></p>').addressSays).toBe(-1);
});

test('tells in-page, own and other sites and applications apart', () => {
  expect(traitsOf('<p>No link.</p>').leads).toBe(-1);
  expect(traitsOf('<p><a href="#note">Note</a></p>').leads).toBe(0);
  expect(traitsOf('<p><a href="https://news.harbour.example/a">A</a></p>').leads).toBe(1);
  expect(traitsOf('<p><a href="https://island.example/a">A</a></p>').leads).toBe(2);
  expect(traitsOf('<p><a href="mailto:desk@harbour.example">Desk</a></p>').leads).toBe(3);
});

test('knows the link that a block stands in, and passes over an anchor', () => {
  expect(traitsOf('<a href="//island.example/x"><p>A card</p></a>').leads).toBe(2);
  expect(traitsOf('<p><a name="top"></a><a name="a">A</a> <a href="#b">B</a></p>').leads).toBe(0);
});
