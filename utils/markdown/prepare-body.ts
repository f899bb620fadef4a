import { isLinkAddress, schemeOf } from '../article/schemes.ts';
import { isBlock, isMarkup } from './elements.ts';
import { escapeTexts } from './escape-texts.ts';
import { isDataTable } from './table-rules.ts';

/** Deeper than any article nests, and less than the conversion's recursion can take. */
const MAX_DEPTH = 100;
/** Blocks that the conversion does not know as such. */
const WRAPPERS = 'center, details, dialog, fieldset, hgroup, legend, search, summary';
/** Tags that mark the same. */
const SAME = [
  ['b', 'strong'],
  ['i', 'em'],
  ['s, strike', 'del'],
] as const;
const NOTHING =
  'audio, button, canvas, embed, iframe, input, link, math, meta, noscript, object, script, select, style, svg, template, textarea, video';

/**
 * Readies the article's nodes for the conversion: what Markdown cannot say is unwrapped, and the
 * article's own characters are escaped where they would be markup, which only the nodes around a
 * text tell.
 */
export function prepareBody(root: Element): void {
  for (const element of root.querySelectorAll(NOTHING)) element.remove();
  for (const lineBreak of root.querySelectorAll('pre br')) lineBreak.replaceWith('\n');
  for (const element of root.querySelectorAll(WRAPPERS)) rename(element, 'div');
  for (const table of root.querySelectorAll('table')) if (!isDataTable(table)) unrollTable(table);
  for (const element of root.querySelectorAll('dt'))
    if (!element.querySelector('p, div, ul, ol, strong, b')) asStrong(element);
  for (const link of root.querySelectorAll('a')) if (!isUsableLink(link)) unwrap(link);
  for (const caption of root.querySelectorAll('figcaption, caption')) flattenCaption(caption);
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) intoItemBefore(list);
  for (const heading of root.querySelectorAll('h1')) rename(heading, 'h2');
  for (const [other, name] of SAME) for (const e of root.querySelectorAll(other)) rename(e, name);
  unwrapThrough(root);
  mergeAdjacent(root);
  escapeTexts(root);
}

/** Makes a paragraph of each block that nests deeper than the conversion can follow. */
export function flattenDeep(root: Element): void {
  for (const block of [...root.children]) if (tooDeep(block)) flatten(block);
}

function tooDeep(block: Element): boolean {
  let deepest: Element[] = [block];
  for (let depth = 0; deepest.length; depth++) {
    if (depth > MAX_DEPTH) return true;
    deepest = deepest.flatMap((element) => [...element.children]);
  }
  return false;
}

function flatten(block: Element): void {
  const paragraph = block.ownerDocument.createElement('p');
  paragraph.textContent = block.textContent;
  block.replaceWith(paragraph);
}

/** A link across blocks, or to what is no address of the web, is only its words. */
function isUsableLink(link: Element): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!href || (schemeOf(href) !== null && !isLinkAddress(href))) return false;
  if (!link.textContent?.trim()) return !!link.querySelector('img') && !link.closest('figure');
  return ![...link.querySelectorAll('*')].some(isBlock);
}

/** A caption is one emphasised line: its paragraphs run on, and nothing in it is emphasised again. */
function flattenCaption(caption: Element): void {
  for (const element of caption.querySelectorAll('*')) {
    if (element.tagName === 'BR') element.replaceWith(' ');
    else if (isBlock(element)) {
      element.before(' ');
      element.after(' ');
      unwrap(element);
    } else if (element.matches('em, i, strong, b, small, img')) unwrap(element);
  }
}

/** A table that lays out the page, or one column: its cells' content, one after the other. */
function unrollTable(table: HTMLTableElement): void {
  for (const cell of [...table.querySelectorAll('td, th, caption')])
    if (cell.closest('table') === table) rename(cell, 'div');
  for (const part of [...table.querySelectorAll('tr, thead, tbody, tfoot, col, colgroup')])
    if (part.closest('table') === table) unwrap(part);
  rename(table, 'div');
}

function intoItemBefore(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.tagName === 'LI') before.append(list);
}

function asStrong(term: Element): void {
  const strong = term.ownerDocument.createElement('strong');
  strong.append(...term.childNodes);
  term.append(strong);
}

/** Elements that leave no mark in Markdown go, so that texts beside each other become one. */
function unwrapThrough(root: Element): void {
  for (const element of root.querySelectorAll('*'))
    if (!isBlock(element) && !isMarkup(element)) unwrap(element);
  root.normalize();
}

/** `<b>a</b><b>b</b>` and `<b><b>a</b></b>` would give `**a****b**`. */
function mergeAdjacent(root: Element): void {
  for (const element of root.querySelectorAll('em, strong, del, code')) {
    if (element.parentElement?.closest(element.tagName)) unwrap(element);
    for (
      let next = element.nextSibling;
      next && isSameTag(next, element);
      next = element.nextSibling
    ) {
      element.append(...next.childNodes);
      next.remove();
    }
  }
  root.normalize();
}

function isSameTag(node: Node, element: Element): node is ChildNode & Element {
  return node.nodeType === 1 && (node as Element).tagName === element.tagName;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
