/**
 * What an article's HTML may hold. Everything else is unwrapped (its words stay) or, where its
 * content is not words for a reader, dropped.
 */

/** How an element of the page is written into the article. */
export type Role =
  | 'drop' // nothing of it is shown
  | 'inline' // kept, inside a line of text
  | 'line' // a paragraph or heading
  | 'container' // holds lines: lists, quotations, tables, figures
  | 'void' // line breaks, pictures, rules
  | 'wrapper' // breaks the line, is itself unwrapped
  | 'through'; // as if it were not there

const ROLES = new Map<string, Role>();
const give = (role: Role, names: string) => {
  for (const name of names.split(' ')) ROLES.set(name, role);
};
give(
  'drop',
  'APPLET AREA AUDIO BASE BUTTON CANVAS COL COLGROUP DATALIST EMBED FRAME FRAMESET HEAD IFRAME INPUT LINK MAP MATH META METER NOFRAMES NOSCRIPT OBJECT OPTGROUP OPTION PARAM PROGRESS SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO',
);
give(
  'inline',
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q RP RT RUBY S SAMP SMALL STRONG SUB SUP U VAR',
);
give('line', 'P H1 H2 H3 H4 H5 H6');
give(
  'container',
  'BLOCKQUOTE CAPTION DD DL DT FIGCAPTION FIGURE LI OL PRE TABLE TBODY TD TFOOT TH THEAD TR UL',
);
give('void', 'BR HR IMG');
give(
  'wrapper',
  'ADDRESS ARTICLE ASIDE BODY CENTER DETAILS DIALOG DIR DIV FIELDSET FOOTER FORM HEADER HGROUP HTML LEGEND MAIN MENU NAV SEARCH SECTION SUMMARY',
);

/** Tags that say what another allowed tag says. */
const SAME_AS = new Map([
  ['B', 'strong'],
  ['I', 'em'],
  ['STRIKE', 's'],
  ['H1', 'h2'], // the article's one first heading is its title
]);

const ATTRIBUTES: Record<string, string[]> = {
  A: ['title'],
  ABBR: ['title'],
  BDO: ['dir'],
  IMG: ['alt', 'width', 'height'],
  LI: ['value'],
  OL: ['start', 'reversed'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan', 'scope'],
};

export function roleOf(element: Element): Role {
  return ROLES.get(element.tagName.toUpperCase()) ?? 'through';
}

/** A clean copy of an allowed element, without its children. Addresses are absolute http(s). */
export function cleanCopy(element: Element, document: Document, base: string): Element {
  const name = element.tagName.toUpperCase();
  const copy = document.createElement(SAME_AS.get(name) ?? name.toLowerCase());
  for (const attribute of [...(ATTRIBUTES[name] ?? []), 'lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value) copy.setAttribute(attribute, value);
  }
  if (name === 'A') setAddress(copy, 'href', element.getAttribute('href'), base);
  if (name === 'IMG') setAddress(copy, 'src', element.getAttribute('src'), base);
  if (name === 'CODE' || name === 'PRE') {
    const language = /\blang(?:uage)?-([\w+#-]+)/.exec(element.getAttribute('class') ?? '')?.[1];
    if (language) copy.setAttribute('class', `language-${language}`);
  }
  return copy;
}

function setAddress(copy: Element, name: string, value: string | null, base: string): void {
  const address = absoluteAddress(value, base);
  if (address) copy.setAttribute(name, address);
}

/** The address as absolute http(s), or null where it is none: javascript:, data:, nonsense. */
export function absoluteAddress(value: string | null, base: string): string | null {
  const address = value?.trim() ? URL.parse(value.trim(), base) : null;
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address.href : null;
}
