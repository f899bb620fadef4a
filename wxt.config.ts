import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { fetchedStyles } from './scripts/bundle/fetched-styles.ts';
import { withLeanReadability } from './scripts/bundle/lean-readability.ts';
import { popupChunks } from './scripts/bundle/popup-chunks.ts';
import { ShippedPackages } from './scripts/notices/shipped-packages.ts';
import { pageShell } from './scripts/page-shell.ts';

const shipped = new ShippedPackages();

/**
 * What the extension's own pages may do, whatever an article brings into them: run its own scripts,
 * show its own styles and the pictures of articles, ask nobody for anything. Strings become HTML or
 * a script's address by the named policies alone: in utils/article/parse-html.ts for documents that
 * are never shown, in entrypoints/library/search/trusted-worker.ts, and in DOMPurify.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // data: for signs that style sheets hold; an article has none.
  // blob: for pictures that are kept.
  "img-src 'self' https: http: data: blob:",
  // For the background alone, which fetches pictures where the reader permits it; see noRequests.
  'connect-src https: http:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types galley-inert galley-worker dompurify',
].join('; ');

/** Forbids the pages of the build what the policy must leave to the background: to ask for anything. */
const noRequests: Plugin = {
  name: 'no-requests',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // A file says where each of its names comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      preact(),
      shipped.plugin(),
      noRequests,
      pageShell,
      popupChunks(),
      fetchedStyles(),
      withLeanReadability(),
    ],
    // What is on the disk is there at once: lists of what to fetch ahead cost more than they give.
    build: { modulePreload: false },
    worker: { plugins: () => [shipped.plugin()] },
  }),
  zip: {
    // All that a build from the sources needs, and nothing that work leaves lying about.
    includeSources: ['**/*', '.npmrc', '.gitignore'],
    excludeSources: ['out/**', '**/*.log'],
  },
  hooks: {
    // The licences of what is built in go along with it.
    'build:publicAssets'(wxt, files) {
      files.push({ absoluteSrc: `${wxt.config.root}/NOTICES`, relativeDest: 'NOTICES.txt' });
    },
    'build:done'(wxt) {
      if (wxt.config.command === 'build') shipped.write(`${wxt.config.outDir}.packages.json`);
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    options_ui: { page: 'settings.html', open_in_tab: true },
    // Asked for when an article is saved whose pictures are to be kept, and only of the hosts they lie on.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    // Suggested only: the reader changes them on the browser's own page. No letters of Firefox's menus,
    // which Alt opens with Shift too, and no keys of Chromium's own.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandSave__',
      },
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandReader__',
      },
    },
    // While one develops, pages are renewed over a connection that this forbids.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'galley@galley.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
