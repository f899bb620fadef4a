import { copyPage, ownOf } from './copy-page.ts';
import { clearMarks, mark } from './marks.ts';

/** Never shown, or shown by the browser itself: nothing to ask about them. */
const UNASKED = new Set(
  'BR HEAD HR LINK META NOSCRIPT SCRIPT SOURCE STYLE TEMPLATE TRACK WBR svg'.split(' '),
);
/** What overlays are made of; custom elements too. */
const BOXES = new Set('ASIDE DIALOG DIV FORM SECTION'.split(' '));
/** Overlays that are not fixed stand right under the body, and high above the rest. */
const OVERLAY_DEPTH = 3;
const OVERLAY_HEIGHT = 100;

/** An element of the live page and its copy. */
interface Twins {
  live: Element;
  copy: Element;
  depth: number;
}

/**
 * A deep copy of a page, which itself is never changed, that remembers what only the live page
 * knows: what is hidden or lies over the rest (as marks), what open shadow roots show, which
 * pictures are shown. A page without layout (parsed from a file) goes without.
 */
export function takeSnapshot(page: Document): Document {
  const copy = copyPage(page);
  clearMarks(copy);
  const view = ownOf(page, 'defaultView');
  const body = ownOf(page, 'body');
  if (body && copy.body && view && 'checkVisibility' in body)
    new Snapshot(page, view).take({ live: body, copy: copy.body, depth: 0 });
  for (const template of copy.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.replaceWith(template.content);
  return copy;
}

class Snapshot {
  private readonly page: Document;
  private readonly view: Window & typeof globalThis;
  /** An element's own methods, as a form's may be hidden behind its fields. */
  private readonly own: Element;
  /** What is still to be looked at: the body, and what open shadow roots hold. */
  private readonly roots: Twins[] = [];
  private readonly shadows: { host: Element; content: Element }[] = [];

  constructor(page: Document, view: Window & typeof globalThis) {
    this.page = page;
    this.view = view;
    this.own = view.Element.prototype;
  }

  take(body: Twins): void {
    this.roots.push(body);
    for (let root = this.roots.pop(); root; root = this.roots.pop()) this.walk(root);
    for (const { host, content } of this.shadows) compose(host, content);
  }

  /** Without recursion, as pages nest deeper than a stack is; both trees step by step. */
  private walk(root: Twins): void {
    const live = this.walkerOf(root.live);
    const copy = this.walkerOf(root.copy);
    let { depth } = root;
    for (;;) {
      const twins = { live: live.currentNode as Element, copy: copy.currentNode as Element, depth };
      if (this.look(twins) && live.firstChild() && copy.firstChild()) {
        depth++;
        continue;
      }
      while (!live.nextSibling() || !copy.nextSibling()) {
        depth--;
        if (!live.parentNode() || !copy.parentNode()) return;
      }
    }
  }

  private walkerOf(root: Element): TreeWalker {
    return ownOf(this.page, 'createTreeWalker').call(this.page, root, 1 /* elements */);
  }

  /** Notes what the live page knows of one element; gives whether to look inside it. */
  private look(twins: Twins): boolean {
    const { live, copy, depth } = twins;
    const name = typeof live.tagName === 'string' ? live.tagName : 'FORM';
    if (UNASKED.has(name)) return false;
    if (!this.own.checkVisibility.call(live) && !this.own.closest.call(live, 'details')) {
      mark(copy, 'hidden');
      return false;
    }
    if ((BOXES.has(name) || name.includes('-')) && this.liesOver(live, depth)) mark(copy, 'over');
    if (name === 'IMG') keepPicture(live as HTMLImageElement, copy);
    if (live.shadowRoot?.nodeType === 11) this.shadowOf(live.shadowRoot, copy, depth);
    return true;
  }

  private liesOver(live: Element, depth: number): boolean {
    const isFree = 'offsetParent' in live && live.offsetParent === null;
    if (!isFree && depth > OVERLAY_DEPTH) return false;
    const { position, zIndex } = this.view.getComputedStyle(live);
    if (position === 'fixed') return true;
    if (position !== 'absolute' || !(Number(zIndex) >= OVERLAY_HEIGHT)) return false;
    const { width, height } = this.own.getBoundingClientRect.call(live);
    return width * height >= 0.5 * this.view.innerWidth * this.view.innerHeight;
  }

  /** Copies an open shadow root, to be put into the copy of its host after the walk. */
  private shadowOf(root: ShadowRoot, copy: Element, depth: number): void {
    const content = copy.ownerDocument.createElement('div');
    content.append(
      ...[...root.childNodes].map((node) => copy.ownerDocument.importNode(node, true)),
    );
    this.shadows.push({ host: copy, content });
    for (const [i, live] of [...root.children].entries()) {
      const twin = content.children[i];
      if (twin) this.roots.push({ live, copy: twin, depth: depth + 1 });
    }
  }
}

/** Puts shadow content into its host, the host's own children in the slots. */
function compose(host: Element, content: Element): void {
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const own = [...host.childNodes].filter(
      (node) =>
        (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '') === name,
    );
    if (own.length) slot.replaceWith(...own);
  }
  host.replaceChildren(...content.childNodes);
}

/** The picture that the browser chose, at the size it is shown at. */
function keepPicture(live: HTMLImageElement, copy: Element): void {
  if (
    live.currentSrc &&
    live.complete &&
    live.naturalWidth > 1 &&
    !live.currentSrc.startsWith('data:')
  )
    copy.setAttribute('src', live.currentSrc);
}
