import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the page of every surface begins with, so that each entrypoint's file holds only its own. */
const SHELL: HtmlTagDescriptor[] = [
  { tag: 'meta', attrs: { charset: 'utf-8' }, injectTo: 'head-prepend' },
  meta('viewport', 'width=device-width, initial-scale=1'),
  // So that a dark page is dark before any style sheet is there.
  meta('color-scheme', 'light dark'),
  { tag: 'title', children: 'Galley', injectTo: 'head-prepend' },
  { tag: 'div', attrs: { id: 'root' }, injectTo: 'body-prepend' },
];

function meta(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name, content }, injectTo: 'head-prepend' };
}

/** Puts the shell into each entrypoint's page; once, also where pages are built to be served. */
export const pageShell: Plugin = {
  name: 'page-shell',
  transformIndexHtml: (html) => (html.includes('id="root"') ? [] : SHELL),
};
