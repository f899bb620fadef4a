import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { IN_PAGE } from './page-script.ts';

/** Where every page stands while it is measured. Nothing is asked of that host. */
const ADDRESS = 'https://news.example/story.html';

/** A tab for pages from files: laid out as any page is, but no script of theirs runs, nothing is fetched. */
export interface OfflineTab {
  /** Opens a page and calls a function of in-page.ts in it. */
  run<T>(html: Buffer, call: string): Promise<T>;
}

/** @param script defines the functions that `run` can call. */
export async function openOfflineTab(browser: Browser, script: string): Promise<OfflineTab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let html: Buffer = Buffer.alloc(0);
  // A page of twenty megabytes takes its time to be laid out.
  page.setDefaultNavigationTimeout(180_000);
  await page.setRequestInterception(true);
  page.on('request', (request) => answer(request, html));
  return {
    async run<T>(next: Buffer, call: string) {
      html = next;
      await page.goto(ADDRESS, { waitUntil: 'load' });
      const world = await contentWorld(page, session);
      await evaluate(session, world, script);
      return (await evaluate(session, world, `${IN_PAGE}.${call}`)) as T;
    },
  };
}

/** The page itself is answered from the file; all it asks for beyond that is refused. */
function answer(request: HTTPRequest, html: Buffer): Promise<void> {
  if (request.url() !== ADDRESS || !request.isNavigationRequest()) return request.abort();
  return request.respond({
    contentType: 'text/html; charset=utf-8',
    // Scripts stay switched on for the parser, so that `<noscript>` is what readers have.
    headers: { 'content-security-policy': "script-src 'none'" },
    body: html,
  });
}

/** A world as content scripts have: the page's document, without the page's own objects. */
async function contentWorld(page: Page, session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: page.url(),
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, world: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
