import { absoluteAddress, type Role, roleOf } from './allow-list.ts';
import { BlockBuilder } from './block-builder.ts';
import type { DraftBlock } from './draft.ts';
import { isDataTable, isPictureList, isSmallPicture, isWrapping } from './layout.ts';

/** A picture of a character; without `v` and its sets, which take milliseconds to compile. */
const EMOJI = /^\p{Extended_Pictographic}/u;

const CLEAN = new WeakMap<Document, Document>();

type Leave = 'leaveBlock' | 'leaveLine' | 'leaveInline' | 'leaveContainer';

/**
 * The content of an element as clean blocks, one for each top-level piece: wrappers unwrapped, bare
 * text and runs split by `<br><br>` made paragraphs, only allowed tags and attributes, absolute
 * addresses. The element itself is not changed.
 * @param url what relative addresses are relative to.
 * @param chances where given, the only texts and pictures to take, each with how likely it is to be
 *   the article's.
 */
export function toBlocks(
  root: Element,
  url: string,
  chances?: ReadonlyMap<Node, number>,
): DraftBlock[] {
  const page = root.ownerDocument;
  const base = page.baseURI?.startsWith('http') ? page.baseURI : url;
  const builder = new BlockBuilder(cleanDocumentOf(page), base);
  const holders = chances && holdersOf(chances.keys(), root);
  // Without recursion: pages nest deeper than a stack is.
  const stack: (Node | Leave)[] = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at === 'string') {
      builder[at]();
      continue;
    }
    if (at.nodeType === 3) {
      if (!chances || chances.has(at)) builder.text((at as Text).data, chances?.get(at));
      continue;
    }
    if (at.nodeType !== 1) continue;
    if (chances && at.nodeName === 'IMG' && !chances.has(at)) continue;
    if (holders && !holders.has(at) && endsLine(at as Element)) {
      builder.endLine();
      continue;
    }
    const leave = enter(at as Element, builder, base);
    if (leave === 'skip') continue;
    if (leave) stack.push(leave);
    for (let child = at.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  builder.endLine();
  return builder.blocks;
}

/** The elements that the nodes to take stand in: whole pages are walked for one column of them. */
function holdersOf(nodes: Iterable<Node>, root: Element): Set<Node> {
  const holders = new Set<Node>([root]);
  for (const node of nodes)
    for (let at = node.parentNode; at && !holders.has(at); at = at.parentNode) holders.add(at);
  return holders;
}

/** Whether an element of which nothing is taken does no more than end the line; empty cells hold a table's place. */
function endsLine(element: Element): boolean {
  const role = roleOf(element);
  return (
    role === 'wrapper' ||
    role === 'line' ||
    (role === 'container' && !/^T[DH]$/.test(element.tagName))
  );
}

/** A page's blocks are made in one document, as each new one costs as much as many blocks. */
function cleanDocumentOf(page: Document): Document {
  let clean = CLEAN.get(page);
  if (!clean) {
    clean = page.implementation.createHTMLDocument('');
    CLEAN.set(page, clean);
  }
  return clean;
}

/** Tells the builder of an element; gives what to tell it after the element's children. */
function enter(element: Element, builder: BlockBuilder, base: string): Leave | 'skip' | null {
  const name = element.tagName.toUpperCase();
  switch (roleHere(element, name)) {
    case 'drop':
      return 'skip';
    case 'through':
      return null;
    case 'void':
      if (name === 'BR') builder.lineBreak();
      else if (name === 'HR') builder.rule(element);
      else picture(element, builder);
      return 'skip';
    case 'inline':
      if (builder.isInside(name) || !saysMore(element, name, base)) return null;
      builder.enterInline(element);
      return 'leaveInline';
    case 'line':
      builder.enterLine(element);
      return 'leaveLine';
    case 'container':
      // A caption's lines are its figure's; one without a figure gets its own.
      if (builder.enterContainer(element, name === 'FIGCAPTION' ? 'FIGURE' : name))
        return 'leaveContainer';
  }
  builder.enterBlock(element);
  return 'leaveBlock';
}

function roleHere(element: Element, name: string): Role {
  if (name === 'TABLE' && !isDataTable(element)) return 'wrapper';
  if ((name === 'UL' || name === 'OL') && isPictureList(element)) return 'wrapper';
  if (name === 'FIGURE' && isWrapping(element)) return 'wrapper';
  if (name === 'FIGCAPTION') {
    const figure = element.closest('figure');
    if (figure && !isWrapping(figure)) return 'wrapper';
  }
  return roleOf(element);
}

/** A link that leads nowhere, and an anchor, is only its words. */
function saysMore(element: Element, name: string, base: string): boolean {
  return name !== 'A' || absoluteAddress(element.getAttribute('href'), base) !== null;
}

function picture(element: Element, builder: BlockBuilder): void {
  const alt = element.getAttribute('alt')?.trim() ?? '';
  if (alt && alt.length <= 8 && EMOJI.test(alt)) builder.text(alt);
  else if (isSmallPicture(element)) builder.smallPicture(element);
  else builder.picture(element);
}
