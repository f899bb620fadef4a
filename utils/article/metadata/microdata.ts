import { type Evidence, noEvidence, textsOf } from './evidence.ts';

const ARTICLE =
  /schema\.org\/(?:\w*Article|BlogPosting|Report|Review|Recipe|CreativeWork|WebPage|Blog)\b/i;

const PROPERTIES = new Set(
  'headline datePublished dateModified articleSection inLanguage publisher author creator'.split(
    ' ',
  ),
);

/** What the page's microdata (`itemprop`) say of the story, but those of comments and other things. */
export function readMicrodata(page: Document): Evidence {
  const evidence = noEvidence();
  for (const element of page.querySelectorAll('[itemprop]')) {
    const given = element.getAttribute('itemprop')?.split(/\s+/) ?? [];
    const properties = given.filter((property) => PROPERTIES.has(property));
    if (!properties.length) continue;
    if (element.tagName === 'META' && !element.closest('[itemscope]')) continue;
    const owner = element.parentElement?.closest('[itemscope]');
    if (owner && !ARTICLE.test(owner.getAttribute('itemtype') ?? '')) continue;
    const text = textsOf([contentOf(element)]);
    for (const property of properties) add(evidence, property, text, element);
  }
  return evidence;
}

function add(evidence: Evidence, property: string, text: string[], element: Element): void {
  if (property === 'headline') evidence.titles.push(...text);
  if (property === 'datePublished') evidence.published.push(...text);
  if (property === 'dateModified') evidence.modified.push(...text);
  if (property === 'articleSection') evidence.sections.push(...text);
  if (property === 'inLanguage') evidence.languages.push(...text);
  if (property === 'publisher' && !element.matches('[itemprop~="author"]'))
    evidence.sites.push(...nameIn(element, text));
  if (property === 'author' || property === 'creator') {
    const isBody = /Organization/i.test(element.getAttribute('itemtype') ?? '');
    evidence[isBody ? 'bodies' : 'authors'].push(...nameIn(element, text));
  }
}

function nameIn(element: Element, text: string[]): string[] {
  const name = element.querySelector('[itemprop~="name"]');
  return name ? textsOf([contentOf(name)]) : text;
}

function contentOf(element: Element): string | null {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}
