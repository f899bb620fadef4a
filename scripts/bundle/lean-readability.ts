import type { Plugin } from 'vite';

/** Where it looks for JSON-LD, which the clip tells it not to do. */
const JSON_LD = /\n {2}_getJSONLD\(doc\) \{\n[\s\S]*?\n {2}\},\n/;
/** A line for its console, which nobody has switched on. */
const LOGGED = /\n *this\.log\([\s\S]*?\);(?=\n)/g;

/**
 * Readability's source without what is never called as the clip uses it: its lines for the console,
 * one of which writes the whole article down as HTML, and its reading of JSON-LD. Nothing else of it
 * is changed.
 * @throws where the source is not as known, so that a new version is looked at.
 */
export function leanReadability(source: string): string {
  const lean = source.replace(JSON_LD, '\n').replaceAll(LOGGED, '');
  if (/JSON\.parse|this\.log\(/.test(lean) || lean.length < 0.9 * source.length)
    throw new Error('Readability is not as it was: look at leanReadability.');
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
