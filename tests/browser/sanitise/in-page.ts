import { loadSanitiser } from '../../../components/sanitise-article.ts';

/** What both sanitisers make of each piece of HTML, as HTML. It runs in a page of a real browser. */
export async function bothWays(pieces: string[]): Promise<Record<'own' | 'purify', string[]>> {
  const own = await cleanAll(pieces);
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  return { own, purify: await cleanAll(pieces) };
}

async function cleanAll(pieces: string[]): Promise<string[]> {
  const sanitise = await loadSanitiser();
  return pieces.map((html) => written(sanitise(html)));
}

/** Attributes by name and without spaces around their values: the two differ in both. */
function written(fragment: DocumentFragment): string {
  for (const element of fragment.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value.trim());
  }
  const around = document.createElement('div');
  around.append(fragment);
  // What an element was made to be is written, though it is no attribute any more.
  return around.innerHTML.replaceAll(/ is="[^"]*"/g, '');
}
