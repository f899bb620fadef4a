/** Elements that a form, or the document, has under their names in place of its own properties. */
const NAMED = new Set(
  'button embed fieldset form iframe img input object output select textarea'.split(' '),
);
/** All that may have to change in the copy, in one look at the page. */
const CHANGED = 'style, [name], form [id], [form][id], object[id]';

/**
 * A deep copy of a page, as it stands in its HTML, but for what costs or misleads: style sheets are
 * empty, as the browser would read each of them anew when it comes into a document, and no element
 * is named like a property of its form or of the document (`<input name="parentNode">`), which
 * would stand in that property's place.
 */
export function copyPage(page: Document): Document {
  const copy = ownOf(page, 'cloneNode').call(page) as Document;
  const form = copy.createElement('form');
  const shadows = (name: string | null) => name !== null && (name in form || name in copy);
  const twins = [...ownOf(page, 'childNodes')].map((node) => copy.importNode(node, true));
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

/** A property of the document itself, whatever elements the page has given that name. */
export function ownOf<Key extends keyof Document>(page: Document, key: Key): Document[Key] {
  return Reflect.get(Object.getPrototypeOf(page), key, page);
}
