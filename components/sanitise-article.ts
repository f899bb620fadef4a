import type { Config } from 'dompurify';
import { isLinkAddress, isPictureAddress } from '../utils/article/schemes.ts';

/** Turns stored article HTML into clean nodes of a document that is not shown and fetches nothing. */
export type Sanitise = (html: string) => DocumentFragment;

/*
 * The second door. The clip already writes nothing but what utils/article/allow-list.ts names; what
 * comes out of storage is checked again, here where it is shown, and by other code than wrote it.
 * No class and no id: a page's own could dress its words as part of Galley.
 */
const ELEMENTS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt colspan dir height href lang reversed rowspan scope src start title value width'.split(' ');
/** Not kept, but never with their words. */
const UNWRAPPED =
  'address article aside center details dialog fieldset font footer form header hgroup legend main menu nav search section summary'.split(
    ' ',
  );

/** `Element.setHTML`, which the DOM types do not know yet. */
interface SetsHtml {
  setHTML(html: string, options: { sanitizer: Sanitizer }): void;
}

/**
 * The browser's own sanitiser where it has one (Chromium 146, Firefox 148), and DOMPurify otherwise,
 * which is fetched from the extension only then. Both leave the same, but for values that look like
 * the end of a comment or a style, which DOMPurify drops.
 */
export async function loadSanitiser(): Promise<Sanitise> {
  const sanitise = 'setHTML' in Element.prototype ? ownSanitiser() : await purifier();
  return (html) => {
    const fragment = sanitise(html);
    limitAddresses(fragment);
    return fragment;
  };
}

/** The browser's own forbids `javascript:` alone, and either leaves addresses where they mean nothing. */
function limitAddresses(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll('[href], [src]')) {
    const { localName } = element;
    if (localName !== 'a' || !isLinkAddress(element.getAttribute('href')))
      element.removeAttribute('href');
    if (localName !== 'img' || !isPictureAddress(element.getAttribute('src')))
      element.removeAttribute('src');
  }
}

function ownSanitiser(): Sanitise {
  const sanitizer = new Sanitizer({
    elements: ELEMENTS,
    attributes: ATTRIBUTES,
    replaceWithChildrenElements: UNWRAPPED,
    comments: false,
    dataAttributes: false,
  });
  return (html) => {
    const inert = document.implementation.createHTMLDocument();
    const inside = inert.createElement('div') as HTMLDivElement & SetsHtml;
    inside.setHTML(html, { sanitizer });
    const fragment = inert.createDocumentFragment();
    fragment.append(...inside.childNodes);
    return fragment;
  };
}

async function purifier(): Promise<Sanitise> {
  const { default: purify } = await import('dompurify');
  const config: Config & { RETURN_DOM_FRAGMENT: true } = {
    ALLOWED_TAGS: [...ELEMENTS, ...UNWRAPPED, '#text'],
    // A forbidden `is` would take its element along, with the words.
    ALLOWED_ATTR: [...ATTRIBUTES, 'is'],
    // Elsewhere a colon makes no address of a value.
    ADD_URI_SAFE_ATTR: [...ATTRIBUTES.filter((name) => name !== 'href' && name !== 'src'), 'is'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // What is not named goes with its words, as the browser's own has it.
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
  };
  return (html) => {
    // Where a frameset is allowed to take the place of the body there is none, and null comes back.
    const fragment = purify.sanitize(`<body>${html}`, config);
    for (const element of fragment.querySelectorAll('[is]')) element.removeAttribute('is');
    for (const element of fragment.querySelectorAll(UNWRAPPED.join()))
      element.replaceWith(...element.childNodes);
    return fragment;
  };
}
