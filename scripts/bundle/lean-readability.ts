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
  for (const name of UNUSED) {
    const method = new RegExp(`\\n {2}${name}\\([\\w, ]*\\) \\{\\n[\\s\\S]*?\\n {2}\\},\\n`);
    if (!method.test(lean)) throw new Error(`Readability has no ${name} as known: look at UNUSED.`);
    lean = lean.replace(method, '\n');
  }
  return lean;
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
