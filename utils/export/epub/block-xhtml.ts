import { cleanCopy, roleOf } from '../../article/allow-list.ts';
import { parseHtml } from '../../article/parse-html.ts';
import { xmlText } from './xml.ts';

/** Attributes whose values XHTML lets only some be; what is none of them is left out. */
const VALUES: Record<string, RegExp> = {
  colspan: /^[1-9]\d{0,2}$/,
  rowspan: /^[1-9]\d{0,2}$/,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i,
};
const EMPTY = new Set(['br', 'hr']);
/** Deeper than any article nests, and less than recursion can take. */
const MAX_DEPTH = 100;

/**
 * A block of an article as XHTML: only what an article may hold, whatever the stored HTML says. A
 * picture that the book does not have is its alternative text, since a book must not fetch anything.
 * @param base the article's address.
 * @param pictures the paths of the pictures that the book has.
 * @param Parser the DOM's parser; tests pass jsdom's.
 */
export function blockXhtml(
  html: string,
  base: string,
  pictures: ReadonlySet<string>,
  Parser?: typeof DOMParser,
): string {
  return children(parseHtml(html, Parser).body, { base, pictures }, 0);
}

interface Within {
  base: string;
  pictures: ReadonlySet<string>;
}

function children(parent: Node, book: Within, depth: number): string {
  if (depth > MAX_DEPTH) return xmlText(parent.textContent ?? '');
  return [...parent.childNodes].map((node) => written(node, book, depth)).join('');
}

function written(node: Node, book: Within, depth: number): string {
  if (node.nodeType === 3) return xmlText((node as Text).data);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const role = roleOf(element);
  if (role === 'drop') return '';
  if (element.tagName === 'IMG') return picture(element, book.pictures);
  if (role === 'through' || role === 'wrapper') return children(element, book, depth + 1);
  const copy = cleanCopy(element, element.ownerDocument, book.base);
  const name = copy.tagName.toLowerCase();
  const tag = `${name}${attributes(copy)}`;
  return EMPTY.has(name) ? `<${tag}/>` : `<${tag}>${children(element, book, depth + 1)}</${name}>`;
}

function picture(element: Element, pictures: Within['pictures']): string {
  const alt = element.getAttribute('alt')?.trim();
  const path = element.getAttribute('src') ?? '';
  if (pictures.has(path)) return `<img src="${xmlText(path)}" alt="${xmlText(alt ?? '')}"/>`;
  return alt ? `<span class="picture">${xmlText(alt)}</span>` : '';
}

function attributes(element: Element): string {
  return [...element.attributes]
    .filter(({ name, value }) => VALUES[name]?.test(value) ?? true)
    .map(({ name, value }) => {
      const written = ` ${name}="${xmlText(value)}"`;
      return name === 'lang' ? `${written} xml:lang="${value}"` : written;
    })
    .join('');
}
