import { fold } from '../compare.ts';
import { type Evidence, type ImageClaim, noEvidence, textsOf } from './evidence.ts';
import { parseLooseJson } from './loose-json.ts';

type Node = Record<string, unknown>;

const ARTICLE = /Article|BlogPosting|Report\b|Review\b|Recipe|HowTo|LiveBlog|SocialMediaPosting/i;
const PAGE = /WebPage|CreativeWork|VideoObject|NewsVideo|Podcast/i;
/** Lists of other stories, and the parts of a page that have titles and dates of their own. */
const NOT_OF_STORY = new Set([
  'itemListElement',
  'comment',
  'review',
  'hasPart',
  'liveBlogUpdate',
  'mentions',
  'about',
]);
/** A hostile page may nest without end. */
const MAX_DEPTH = 8;

/**
 * What the page's JSON-LD says of the story. Of several articles it is the one whose headline the
 * page shows or whose address is the page's.
 */
export function readJsonLd(page: Document, url: string): Evidence {
  const nodes = allNodes(page);
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [],
    ),
  );
  const shown = fold(
    `${page.title} ${[...page.querySelectorAll('h1')].map((h) => h.textContent).join(' ')}`,
  );
  const likeness = (node: Node): number =>
    (texts(node.headline).some((headline) => shown.includes(fold(headline))) ? 2 : 0) +
    (addressesOf(node).some((address) => address.split(/[?#]/)[0] === url.split(/[?#]/)[0])
      ? 1
      : 0);
  const ranked = (type: RegExp) =>
    nodes
      .filter((node) => type.test(typeOf(node)))
      .map((node) => ({ node, likeness: likeness(node) }))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ node }) => node);
  const [article] = ranked(ARTICLE);
  const [webPage] = ranked(PAGE);
  const evidence = noEvidence();
  for (const node of [article, webPage]) if (node) addNode(evidence, node, byId);
  for (const node of nodes)
    if (/^(?:WebSite|NewsMediaOrganization)$/.test(typeOf(node)))
      evidence.sites.push(...names(node, byId));
  return evidence;
}

function addNode(evidence: Evidence, node: Node, byId: Map<unknown, Node>): void {
  const isArticle = ARTICLE.test(typeOf(node));
  const authors = list(node.author ?? node.creator).map((author) => resolve(author, byId));
  for (const author of authors) {
    const isBody =
      typeof author === 'object' && /Organization|Corporation|Media/i.test(typeOf(author as Node));
    evidence[isBody ? 'bodies' : 'authors'].push(...names(author, byId));
  }
  evidence.titles.push(
    ...textsOf([...texts(node.headline), ...(isArticle ? texts(node.name) : [])]),
  );
  evidence.published.push(
    ...texts(node.datePublished),
    ...texts(node.dateCreated),
    ...texts(node.uploadDate),
  );
  evidence.modified.push(...texts(node.dateModified));
  evidence.sites.push(
    ...list(node.publisher).flatMap((publisher) => names(resolve(publisher, byId), byId)),
  );
  evidence.languages.push(
    ...list(node.inLanguage).flatMap((language) =>
      typeof language === 'object' ? texts((language as Node).alternateName) : texts(language),
    ),
  );
  evidence.deks.push(...textsOf(texts(node.description)));
  evidence.addresses.push(...addressesOf(node));
  if (!isArticle) return;
  evidence.sections.push(...textsOf(texts(node.articleSection)));
  evidence.images.push(
    ...[...list(node.image), ...list(node.thumbnailUrl)].flatMap((image) =>
      images(resolve(image, byId)),
    ),
  );
}

/** Every node of the page's scripts, the nested ones too, but those of other stories. */
function allNodes(page: Document): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    found.push(value as Node);
    for (const [key, inner] of Object.entries(value))
      if (!NOT_OF_STORY.has(key)) visit(inner, depth + 1);
  };
  for (const script of page.querySelectorAll('script[type*="ld+json"]'))
    for (const value of parseLooseJson(script.textContent ?? '')) visit(value, 0);
  return found;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : value == null ? [] : [value];
}

function texts(value: unknown): string[] {
  return list(value).flatMap((item) =>
    typeof item === 'string' || typeof item === 'number'
      ? [decode(String(item))]
      : typeof item === 'object' && item && '@value' in item
        ? [String(item['@value'])]
        : [],
  );
}

/** Entities that were put into the JSON with the text. */
function decode(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (all, hex, code) => {
      const point = Number.parseInt(code, hex ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
    .replace(
      /&(quot|apos|lt|gt|nbsp|amp);/g,
      (_, name: string) =>
        ({ quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' })[name] ?? '',
    );
}

function typeOf(node: Node): string {
  return texts(node['@type']).join(' ');
}

/** The node that an `@id` alone refers to. */
function resolve(value: unknown, byId: Map<unknown, Node>): unknown {
  if (typeof value !== 'object' || value === null || 'name' in value) return value;
  return byId.get((value as Node)['@id']) ?? value;
}

function names(value: unknown, byId: Map<unknown, Node>): string[] {
  const node = resolve(value, byId);
  if (typeof node === 'string') return textsOf([decode(node)]);
  return typeof node === 'object' && node !== null ? textsOf(texts((node as Node).name)) : [];
}

function addressesOf(node: Node): string[] {
  const page = node.mainEntityOfPage;
  const ofPage = typeof page === 'object' && page !== null ? (page as Node)['@id'] : page;
  return [...texts(node.url), ...texts(ofPage)].filter((address) => /^https?:/.test(address));
}

function images(value: unknown): ImageClaim[] {
  if (typeof value === 'string') return [{ src: value, width: null, alt: '' }];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const width = Number.parseInt(texts(node.width)[0] ?? '', 10);
  const [src] = [...texts(node.url), ...texts(node.contentUrl)];
  return src ? [{ src, width: width > 0 ? width : null, alt: '' }] : [];
}
