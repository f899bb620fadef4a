/** Names that stand in the place of a form's or the document's own properties. */
const NAMES =
  'parentNode childNodes tagName getAttribute textContent firstChild nextSibling children remove nodeType body title cloneNode querySelectorAll createElement documentElement getElementsByTagName defaultView __proto__ constructor'.split(
    ' ',
  );
const TAGS =
  'p div span a b i ul li ol dl dd table tr td th form select option button h1 h2 article section main aside figure figcaption blockquote pre ruby rt details dialog template noscript svg math foreignObject title style script textarea frameset body html x-card slot'.split(
    ' ',
  );
const WORDS = 'The ferry sails again from Monday, the harbour office of Port Ellery said. ';
const SCRAPS = [
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\ufeff\u202e\u200b',
  '<!--',
  '<![CDATA[',
  '</p></div></body>',
  '<',
  '&#0;&#xD800;&#x110000;&bogus;',
  '<p <p a="\'<',
  '<a href="javascript:alert(1)">x</a>',
  '<img src="http://[" srcset=", ,w 1x" alt="\0">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[[[{"name":null}]],7],"datePublished":{},"headline":["a",{}]</script>',
  '<meta property="og:title"><meta name="author" content="\ud800"><base href="::">',
  '<template shadowrootmode="open"><slot></slot><p>In the shadow.</template>',
  '<plaintext>',
];

/** HTML as no page should be: unclosed and misplaced tags, stray bytes, names that shadow the DOM. */
export function hostilePage(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts: Record<string, () => string> = {
    tag: () =>
      `<${pick(TAGS)} class="${pick(TAGS)} caption" ${pick(['id', 'name'])}="${pick(NAMES)}">`,
    closing: () => `</${pick(TAGS)}>`,
    words: () => WORDS.repeat(1 + random() * 4),
    paragraph: () => `<p>${WORDS.repeat(1 + random() * 6)}`,
    scrap: () => pick(SCRAPS),
    field: () => `<${pick(['input', 'img', 'form', 'object', 'embed'])} name="${pick(NAMES)}">`,
    nest: () => `<${pick(TAGS)}>`.repeat(random() * 60),
    attribute: () =>
      `<p title="${'a'.repeat(random() * 5000)}" style="display:\0;;position:fixed">`,
  };
  const kinds = Object.values(parts);
  return Array.from({ length: random() * 60 }, () => pick(kinds)()).join('');
}
