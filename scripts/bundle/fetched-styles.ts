import type { Plugin } from 'vite';

/** What Vite calls around each `import()`: its `styles` are paths in the build that the part needs. */
const HELPER = `
const addSheet = (path) => {
  if (document.querySelector('link[href="/' + path + '"]')) return;
  const link = document.createElement('link');
  const there = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  link.rel = 'stylesheet';
  link.href = '/' + path;
  document.head.append(link);
  return there;
};
export const __vitePreload = async (load, styles = []) => {
  await Promise.all(styles.map(addSheet));
  return load();
};`;

/**
 * Puts a short one in the place of Vite's helper for parts that are fetched, most of which is for
 * pages on servers (other hosts, nonces, scripts to preload) and was a part of the popup's opening.
 */
export function fetchedStyles(): Plugin {
  return {
    name: 'galley:fetched-styles',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => HELPER },
  };
}
