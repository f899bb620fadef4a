/** Pages that nobody should have written, each around the same story. */
interface BrokenPage {
  name: string;
  /** What is served. */
  body: string | Buffer;
  /** Runs in the page before the button is clicked, for what no HTML can say. */
  make?(): void;
  /** Words that the popup shows beside facts, or a sentence that says why there is nothing. */
  shows: string;
}

const SENTENCE = 'The ferry sails again from Monday, the harbour office of Port Ellery said';
const PARAGRAPH = `<p>${SENTENCE}, and nobody is gladder than the two schools of Sandholm.</p>`;
const TITLE = 'Ferry sails again after a long repair';
const STORY = `<article><h1>${TITLE}</h1>${PARAGRAPH.repeat(6)}
<p>“We lost a whole summer of visitors to this,” said Ana Ruiz, the master of the harbour.</p></article>`;
const HEAD = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>`;
const NOTHING = 'No article was found on this page';

/** Puts a trap in the place of everything that the page's world has in common with a clip. */
function setTraps(): void {
  const traps = { sprung: 0 };
  Reflect.set(globalThis, 'traps', traps);
  const { defineProperty, getOwnPropertyDescriptors } = Object;
  const trap = () => {
    traps.sprung++;
    throw new Error('Trapped.');
  };
  const made = [Array, String, Map, Set, WeakMap, RegExp, Promise, Object].map(
    ({ prototype }) => prototype as object,
  );
  const nodes = [Node, Element, HTMLElement, Document, Text, CharacterData, DOMTokenList];
  const shown = [NodeList, HTMLCollection, TreeWalker, ShadowRoot, HTMLTemplateElement];
  for (const owner of [...nodes, ...shown].map(({ prototype }) => prototype as object).concat(made))
    for (const [name, { configurable, value }] of Object.entries(getOwnPropertyDescriptors(owner)))
      if (configurable && name !== 'constructor')
        defineProperty(owner, name, value ? { value: trap } : { get: trap, set: trap });
  for (const name of ['JSON', 'Promise', 'setTimeout', 'getComputedStyle', 'performance', 'URL'])
    defineProperty(globalThis, name, { get: trap });
  try {
    document.querySelector('p');
  } catch {}
  if (traps.sprung !== 1) throw new Error('The traps do not work.');
  traps.sprung = 0;
}

export const BROKEN_PAGES: BrokenPage[] = [
  { name: '200,000 nodes', body: `${HEAD}${STORY}${'<i>a</i>'.repeat(100_000)}`, shows: TITLE },
  {
    name: '50,000 links in one line',
    body: `${HEAD}${STORY}${'<a href="/a">One of many</a> '.repeat(50_000)}`,
    shows: TITLE,
  },
  {
    // Chromium's parser goes 512 deep; laying out a few thousand that a script made kills its tab.
    name: '5,000 elements within each other',
    body: `${HEAD}${'<div>'.repeat(5000)}${STORY}`,
    make() {
      let inner = document.createElement('div');
      inner.hidden = true;
      document.body.append(inner);
      for (let i = 0; i < 5000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.append('Deep down.');
    },
    shows: TITLE,
  },
  {
    name: 'a title of a million characters',
    body: `<!doctype html><title>${'Ferry sails '.repeat(84_000)}</title>${STORY}`,
    shows: TITLE,
  },
  {
    name: 'a headline of a million characters',
    body: `${HEAD}${STORY.replace(TITLE, `${TITLE}${' and sails'.repeat(100_000)}`)}`,
    shows: TITLE,
  },
  {
    name: 'a line of a million characters',
    body: `${HEAD}${STORY.replace('</article>', `<p>${'and sails, '.repeat(91_000)}</article>`)}`,
    shows: TITLE,
  },
  {
    name: 'a word of a million characters',
    body: `${HEAD}${STORY.replace('</article>', `<p>${'x'.repeat(1e6)}</article>`)}`,
    shows: TITLE,
  },
  {
    name: 'halves of characters and NULs',
    body: `${HEAD}${STORY}`,
    make() {
      for (const paragraph of document.querySelectorAll('h1, p'))
        paragraph.append('\ud83d \udc4d\ud83d \0 \ufffe');
      document.title += '\ud83d';
    },
    shows: TITLE,
  },
  {
    name: 'bytes of another encoding than it says',
    body: Buffer.concat([Buffer.from(HEAD), Buffer.from(STORY.replaceAll('o', 'ö'), 'latin1')]),
    shows: 'Ferry sails again after a l',
  },
  {
    // The browser takes them for text with tags in it, and so does the clip.
    name: 'bytes in pairs',
    body: Buffer.from(`${HEAD}${STORY}`, 'utf16le'),
    shows: SENTENCE,
  },
  {
    name: 'a story in a frame',
    body: `${HEAD}<iframe srcdoc="${STORY.replaceAll('"', '&quot;')}"></iframe>`,
    shows: NOTHING,
  },
  { name: 'nothing but frames', body: '<frameset><frame><frame></frameset>', shows: NOTHING },
  {
    name: 'a story in shadow roots',
    body: `${HEAD}<x-page></x-page>${STORY}`,
    make() {
      const story = document.querySelector('article');
      let at: Element | null = document.querySelector('x-page');
      for (let i = 0; at && i < 20; i++) {
        const root: ShadowRoot = at.attachShadow({ mode: 'open' });
        at = root.appendChild(document.createElement('div'));
      }
      if (story) at?.append(story);
    },
    shows: TITLE,
  },
  {
    name: 'a page that changes while it is read',
    body: `${HEAD}${STORY}<div id="rest">${'<p>Rest.</p>'.repeat(20_000)}</div>`,
    make() {
      const rest = document.querySelector('#rest');
      setInterval(() => {
        for (let i = 0; i < 50; i++) rest?.lastChild?.remove();
        rest?.prepend(document.createElement('section'));
        document.querySelector('article p')?.toggleAttribute('data-odd');
      });
    },
    shows: TITLE,
  },
  { name: 'traps', body: `${HEAD}${STORY}`, make: setTraps, shows: TITLE },
];
