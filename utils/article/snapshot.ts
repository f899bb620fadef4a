import { copyPage, ownOf } from './copy-page.ts';
import { clearMarks, mark } from './marks.ts';

/** What there is to ask of an element, by its tag's name: SKIP for nothing, in it neither. */
const [SKIP, SEE, BOX, PICTURE] = [0, 1, 2, 3];
const ASKED = new Map<string, number>([['IMG', PICTURE]]);
/** Never shown, or shown by the browser itself. */
for (const name of 'BR HEAD HR LINK META NOSCRIPT SCRIPT SOURCE STYLE TEMPLATE TRACK WBR svg'.split(
  ' ',
))
  ASKED.set(name, SKIP);
/** What overlays are made of; custom elements too. */
for (const name of 'ASIDE DIALOG DIV FORM SECTION'.split(' ')) ASKED.set(name, BOX);
/** Overlays that are not fixed stand right under the body, and high above the rest. */
const OVERLAY_DEPTH = 3;
const OVERLAY_HEIGHT = 100;

/** An element of the live page and its copy. */
interface Twins {
  live: Element;
  copy: Element;
  /** How many elements stand between it and the body. */
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
    new Snapshot(view).take({ live: body, copy: copy.body, depth: 0 });
  for (const template of copy.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.replaceWith(template.content);
  return copy;
}

class Snapshot {
  private readonly view: Window & typeof globalThis;
  /** An element's own methods, as a form's may be hidden behind its fields. */
  private readonly own: Element;
  /** What is still to be looked at: the body, and what open shadow roots hold. */
  private readonly roots: Twins[] = [];
  private readonly shadows: { host: Element; content: Element }[] = [];

  constructor(view: Window & typeof globalThis) {
    this.view = view;
    this.own = view.Element.prototype;
  }

  take(body: Twins): void {
    this.roots.push(body);
    for (let root = this.roots.pop(); root; root = this.roots.pop()) this.look(root);
    for (const { host, content } of this.shadows) compose(host, content);
  }

  /** Looks at an element and all in it, in document order, which is the copy's too. */
  private look({ live: root, copy, depth }: Twins): void {
    const { checkVisibility, closest, getElementsByTagName, querySelectorAll } = this.own;
    const lives = querySelectorAll.call(root, '*');
    const copies = querySelectorAll.call(copy, '*');
    const near = this.near(root, depth);
    for (let i = -1; i < lives.length; i++) {
      const live = i < 0 ? root : lives[i];
      if (!live) return;
      // Of most elements nothing is to be remembered.
      const twin = () => (i < 0 ? copy : (copies[i] as Element));
      const asked = askedOf(live);
      if (asked !== SKIP && (checkVisibility.call(live) || closest.call(live, 'details'))) {
        if (asked === BOX && this.liesOver(live, near.has(live))) mark(twin(), 'over');
        if (asked === PICTURE) keepPicture(live as HTMLImageElement, twin());
        const { shadowRoot } = live;
        if (shadowRoot?.nodeType === 11)
          this.shadowOf(shadowRoot, twin(), (near.get(live) ?? OVERLAY_DEPTH) + 1);
        continue;
      }
      if (asked !== SKIP) mark(twin(), 'hidden');
      i += getElementsByTagName.call(live, '*').length;
    }
  }

  /** The elements that an overlay of the page may be, each with its depth. */
  private near(root: Element, depth: number): Map<Element, number> {
    const near = new Map<Element, number>();
    if (depth <= OVERLAY_DEPTH) near.set(root, depth);
    // What is put in while it is gone through comes in its turn.
    for (const [element, at] of near)
      if (at < OVERLAY_DEPTH)
        for (const child of Reflect.get(this.own, 'children', element)) near.set(child, at + 1);
    return near;
  }

  private liesOver(live: Element, isNear: boolean): boolean {
    const isFree = 'offsetParent' in live && live.offsetParent === null;
    if (!isFree && !isNear) return false;
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

function askedOf({ tagName }: Element): number {
  // A form's own name may be hidden behind a field.
  if (typeof tagName !== 'string') return BOX;
  return ASKED.get(tagName) ?? (tagName.includes('-') ? BOX : SEE);
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
