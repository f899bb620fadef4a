import { clearMarks, mark } from './marks.ts';

/** Never shown, or shown by the browser itself: nothing to ask about them. */
const UNASKED = new Set(
  'BR HEAD HR LINK META NOSCRIPT SCRIPT SOURCE STYLE TEMPLATE TRACK WBR svg'.split(' '),
);
/** What overlays are made of; custom elements too. */
const BOX = /^(?:ASIDE|DIALOG|DIV|FORM|SECTION|.*-.*)$/;
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
  const copy = page.cloneNode(true) as Document;
  clearMarks(copy);
  const view = page.defaultView;
  if (page.body && copy.body && view && 'checkVisibility' in page.body)
    new Snapshot(view).walk({ live: page.body, copy: copy.body, depth: 0 });
  for (const template of copy.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.replaceWith(template.content);
  return copy;
}

class Snapshot {
  private readonly view: Window;
  private readonly shadows: { host: Element; content: Element }[] = [];

  constructor(view: Window) {
    this.view = view;
  }

  /** Without recursion: pages nest deeper than a stack is. */
  walk(root: Twins): void {
    const stack = [root];
    for (let twins = stack.pop(); twins; twins = stack.pop()) {
      const { live, copy, depth } = twins;
      if (UNASKED.has(live.tagName)) continue;
      if (!live.checkVisibility() && !live.closest('details')) {
        mark(copy, 'hidden');
        continue;
      }
      if (BOX.test(live.tagName) && this.liesOver(live, depth)) mark(copy, 'over');
      if (live.tagName === 'IMG') keepPicture(live as HTMLImageElement, copy);
      if (live.shadowRoot) stack.push(...this.shadowOf(live.shadowRoot, copy, depth));
      let [a, b] = [live.lastElementChild, copy.lastElementChild];
      for (; a && b; a = a.previousElementSibling, b = b.previousElementSibling)
        stack.push({ live: a, copy: b, depth: depth + 1 });
    }
    for (const { host, content } of this.shadows) compose(host, content);
  }

  private liesOver(live: Element, depth: number): boolean {
    const isFree = 'offsetParent' in live && live.offsetParent === null;
    if (!isFree && depth > OVERLAY_DEPTH) return false;
    const { position, zIndex } = this.view.getComputedStyle(live);
    if (position === 'fixed') return true;
    if (position !== 'absolute' || !(Number(zIndex) >= OVERLAY_HEIGHT)) return false;
    const { width, height } = live.getBoundingClientRect();
    return width * height >= 0.5 * this.view.innerWidth * this.view.innerHeight;
  }

  /** Copies an open shadow root, to be put into the copy of its host after the walk. */
  private shadowOf(root: ShadowRoot, copy: Element, depth: number): Twins[] {
    const content = copy.ownerDocument.createElement('div');
    content.append(
      ...[...root.childNodes].map((node) => copy.ownerDocument.importNode(node, true)),
    );
    this.shadows.push({ host: copy, content });
    return [...root.children].flatMap((live, i) => {
      const twin = content.children[i];
      return twin ? [{ live, copy: twin, depth: depth + 1 }] : [];
    });
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
