/** The names that a rendered block needs from outside: it knows no language. */
export interface BlockNames {
  /** Names a table that can be scrolled: "Table". */
  table: string;
}

/**
 * Makes a block's clean nodes fit to be shown on an extension page, in place: links open elsewhere
 * and tell nobody from where, pictures load late and without saying who asks, what is wider than the
 * column scrolls and can be reached by keyboard. Addresses are those that the sanitiser has left.
 */
export function settleBlock(block: DocumentFragment, names: BlockNames): void {
  for (const link of block.querySelectorAll('a')) settleLink(link);
  for (const picture of block.querySelectorAll('img')) settlePicture(picture);
  for (const code of block.querySelectorAll('pre')) code.tabIndex = 0;
  for (const table of block.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'wide';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', table.caption?.textContent?.trim() || names.table);
    table.replaceWith(frame);
    frame.append(table);
  }
}

function settleLink(link: HTMLAnchorElement): void {
  if (!link.hasAttribute('href')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function settlePicture(picture: HTMLImageElement): void {
  if (!picture.hasAttribute('src')) {
    picture.remove();
    return;
  }
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
}
