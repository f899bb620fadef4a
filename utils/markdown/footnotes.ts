/** What a reference says: a number, a letter or a sign, in brackets or not. */
const MARKER =
  /^[[(]?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|note \d{1,3}|n \d{1,3}|[*†‡§¶]{1,3}|[¹²³⁰-⁹]{1,3})[\])]?[.:]?$/i;
/** What a note begins with beside its text: its number again, and links back to the references. */
const LEADING_MARKER = /^\s*[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\]).:]*\s+/;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global outside a browser. */
const FOLLOWING = 4;
const BACK = /^\s*(?:[\^↑↩⤴⏎]|↩︎|\d{1,3}|[a-z]|back|return|jump up:?)\s*$/iu;

/**
 * Turns references and the notes they lead to into `<x-note-reference>` and `<x-note>`, each note's
 * number as its text or `data-number`, numbered by first reference.
 * A link is a reference when it says a mark alone and leads forward to a list item or paragraph of
 * the article; its note loses its links back.
 * @param url the article's address, which links within the page may repeat.
 */
export function markFootnotes(root: Element, url: string): void {
  const page = url.replace(/#.*/s, '');
  const byId = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const numbers = new Map<Element, number>();
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    if (!MARKER.test(link.textContent?.trim() ?? '')) continue;
    const note = noteOf(link, byId, page);
    if (!note) continue;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    const reference = root.ownerDocument.createElement('x-note-reference');
    reference.textContent = String(number);
    const sup = link.closest('sup');
    (sup?.textContent === link.textContent && sup ? sup : link).replaceWith(reference);
  }
  for (const [note, number] of numbers) toNote(note, number, page);
}

function fragmentOf(link: Element, page: string): string | null {
  const [address, fragment] = (link.getAttribute('href') ?? '').split('#');
  return fragment && (!address || address === page) ? decode(fragment) : null;
}

/** The list item or paragraph that a link leads forward to. */
function noteOf(link: Element, byId: Map<string, Element>, page: string): Element | null {
  const target = byId.get(fragmentOf(link, page) ?? '');
  const note = target?.closest('li, p, dd');
  const follows = note && link.compareDocumentPosition(note) & FOLLOWING;
  if (!follows) return null;
  return note.closest('table, blockquote, figure') ? null : note;
}

function toNote(note: Element, number: number, page: string): void {
  for (const link of note.querySelectorAll('a[href*="#"]'))
    if (BACK.test(link.textContent ?? '') && fragmentOf(link, page)) link.remove();
  const marked = note.ownerDocument.createElement('x-note');
  marked.setAttribute('data-number', String(number));
  marked.append(...note.childNodes);
  const first = marked.firstChild;
  if (note.tagName !== 'LI' && first?.nodeType === 3)
    first.textContent = (first.textContent ?? '').replace(LEADING_MARKER, '');
  const list = note.closest('li')?.parentElement;
  if (note.tagName !== 'LI' || !list) {
    note.replaceWith(marked);
    return;
  }
  list.before(marked);
  note.remove();
  if (!list.children.length) list.remove();
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
