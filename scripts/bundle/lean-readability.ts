import type { Plugin } from 'vite';

/**
 * Methods that are never called as the clip uses it: it is told not to read JSON-LD, and
 * `QuickReadability` has others in the place of the rest, or of what alone calls them.
 */
const UNUSED = [
  '_findNode',
  '_getJSONLD',
  '_hasChildBlockElement',
  '_cleanStyles',
  '_fixLazyImages',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
];
/** Lists and patterns that only those methods use, or nothing at all. */
const UNUSED_DATA = [
  'b64DataUrl',
  'extraneous',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'PRESENTATIONAL_ATTRIBUTES',
];
/** A line for its console, which nobody has switched on. */
const LOGGED = /\n *this\.log\([\s\S]*?\);(?=\n)/g;
/** What writes those lines. */
const LOG = /\n {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\} else \{\n *this\.log = .*\n {2}\}\n/;

/**
 * Readability's source without what is never called as the clip uses it, and without its lines for
 * the console, one of which writes the whole article down as HTML. Nothing else of it is changed.
 * @throws where the source is not as known, so that a new version is looked at.
 */
export function leanReadability(source: string): string {
  let lean = source.replaceAll(LOGGED, '').replace(LOG, '\n');
  if (lean.includes('this.log'))
    throw new Error('Readability has lines for its console as yet unknown.');
  for (const name of UNUSED)
    lean = without(lean, name, `\\n {2}${name}\\([\\w, ]*\\) \\{\\n[\\s\\S]*?\\n {2}\\},(?=\\n)`);
  for (const name of UNUSED_DATA) {
    lean = without(lean, name, `\\n +${name}:\\s+(?:/.*/[a-z]*|\\[[^\\]]*\\]),(?=\\n)`);
    if (lean.includes(`.${name}`)) throw new Error(`Readability uses ${name} now.`);
  }
  return lean;
}

function without(source: string, name: string, pattern: string): string {
  const part = new RegExp(pattern);
  if (!part.test(source)) throw new Error(`Readability has no ${name} as known: look at UNUSED.`);
  return source.replace(part, '');
}

/** Builds it in without that. */
export function withLeanReadability(): Plugin {
  return {
    name: 'galley:lean-readability',
    apply: 'build',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/ },
      handler: leanReadability,
    },
  };
}
