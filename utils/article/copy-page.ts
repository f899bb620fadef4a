/** Elements that a form, or the document, has under their names in place of its own properties. */
const NAMED = new Set(
  'button embed fieldset form iframe img input object output select textarea'.split(' '),
);
/** All that may have to change in the copy, in one look at the page. */
const CHANGED = 'style, [name], form [id], [form][id], object[id]';

/** What there is to read in a head; the rest of it, such as a hundred scripts, takes long to copy. */
const OF_HEAD = 'title, meta, link, base, script[type*="json"]';

/**
 * A deep copy of a page, as it stands in its HTML, but for what costs or misleads: of its head there
 * is only what is read, style sheets are empty, as the browser would read each of them anew when it
 * comes into a document, and no element is named like a property of its form or of the document
 * (`<input name="parentNode">`), which would stand in that property's place.
 */
export function copyPage(page: Document): Document {
  const copy = ownOf(page, 'cloneNode').call(page) as Document;
  const form = copy.createElement('form');
  const shadows = (name: string | null) => name !== null && (name in form || name in copy);
  const root = ownOf(page, 'documentElement');
  const twins = [...ownOf(page, 'childNodes')].map((node) =>
    node === root ? copyRoot(root, page, copy) : deepCopy(node, page, copy),
  );
  for (const twin of twins) {
    if (twin.nodeType !== 1) continue;
    for (const element of (twin as Element).querySelectorAll(CHANGED)) {
      if (element.localName === 'style') element.textContent = '';
      else if (NAMED.has(element.localName))
        for (const attribute of ['name', 'id'])
          if (shadows(element.getAttribute(attribute))) element.removeAttribute(attribute);
    }
  }
  for (const twin of twins) copy.append(twin);
  return copy;
}

function copyRoot(root: Element, page: Document, copy: Document): Node {
  const twin = copy.importNode(root);
  for (const node of root.childNodes) {
    if (node.nodeName !== 'HEAD') twin.appendChild(deepCopy(node, page, copy));
    else {
      const head = twin.appendChild(copy.importNode(node));
      for (const element of (node as Element).children)
        if (element.matches(OF_HEAD)) head.appendChild(copy.importNode(element, true));
    }
  }
  return twin;
}

/** Chromium's parser opens no more elements within each other either. */
const DEEPEST = 512;

/**
 * A copy of a node with all in it. Where elements nest deeper than a DOM in JavaScript has stack for,
 * the innermost stand beside each other instead.
 */
function deepCopy(node: Node, page: Document, copy: Document): Node {
  try {
    return copy.importNode(node, true);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const walker = ownOf(page, 'createTreeWalker').call(page, node);
  const twin = copy.importNode(node);
  const open = [twin];
  for (let depth = 0; ; ) {
    if (walker.firstChild()) depth++;
    else
      while (!walker.nextSibling()) {
        depth--;
        if (!walker.parentNode()) return twin;
      }
    const next = copy.importNode(walker.currentNode);
    open[Math.min(depth, DEEPEST) - 1]?.appendChild(next);
    open[depth] = next;
  }
}

/** A property of the document itself, whatever elements the page has given that name. */
export function ownOf<Key extends keyof Document>(page: Document, key: Key): Document[Key] {
  return Reflect.get(Object.getPrototypeOf(page), key, page);
}
