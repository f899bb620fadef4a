import { type Evidence, type ImageClaim, noEvidence, textsOf } from './evidence.ts';

/**
 * The names of meta tags by what they tell, the most exact first: Open Graph, Dublin Core, Parse.ly,
 * Sailthru, cXense, Highwire's `citation_`, PRISM and the plain ones.
 */
const NAMES = {
  titles:
    'og:title twitter:title parsely-title sailthru.title citation_title dc.title dcterms.title cxenseparse:title headline title fulltitle',
  authors:
    'article:author parsely-author author citation_author citation_authors dc.creator dcterms.creator sailthru.author cxenseparse:author mrf:authors articleauthor dcsext.author og:article:author og:author byl byline creator article.author vf:author',
  sites:
    'og:site_name application-name apple-mobile-web-app-title dc.publisher dcterms.publisher publisher citation_journal_title prism.publicationname',
  published:
    'article:published_time og:article:published_time parsely-pub-date datepublished citation_publication_date citation_date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created date.created cxenseparse:recs:publishtime cxenseparse:publishtime og:publish_date published publisheddate publish_date publish-date publish_time published-date w-published-date published-time pubdate date-pub article.published article:published article_date_original prism.publicationdate release_date originalpublicationdate og:pubdate dcterms.date dc.date date dcsext.articlefirstpublished',
  modified:
    'article:modified_time og:article:modified_time datemodified dcterms.modified dc.date.modified date.modified date.updated og:updated_time last-modified article.updated revised lastmod',
  sections:
    'article:section og:section parsely-section articlesection prism.section section cxenseparse:recs:category',
  languages:
    'og:locale content-language language dc.language dcterms.language inlanguage og:language',
  deks: 'og:description description twitter:description dc.description dcterms.description sailthru.description',
  addresses: 'og:url parsely-link',
} as const satisfies Partial<Record<keyof Evidence, string>>;

/** What the page's meta tags say of the story. */
export function readMetaTags(page: Document): Evidence {
  const tags = tagsOf(page);
  const evidence = noEvidence();
  for (const [field, names] of Object.entries(NAMES) as [keyof typeof NAMES, string][])
    evidence[field] = names.split(' ').flatMap((name) => tags.get(name) ?? []);
  evidence.images = imagesOf(tags);
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  evidence.addresses.unshift(...textsOf([canonical]));
  return evidence;
}

/** The contents by name, in lower case. */
function tagsOf(page: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = textsOf([tag.getAttribute('content')]);
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (name) tags.set(name, [...(tags.get(name) ?? []), ...content]);
  }
  return tags;
}

function imagesOf(tags: Map<string, string[]>): ImageClaim[] {
  const widths = tags.get('og:image:width') ?? [];
  const alts = tags.get('og:image:alt') ?? tags.get('twitter:image:alt') ?? [];
  const graph =
    tags.get('og:image') ?? tags.get('og:image:url') ?? tags.get('og:image:secure_url') ?? [];
  const others = [
    ...(tags.get('twitter:image') ?? []),
    ...(tags.get('twitter:image:src') ?? []),
    ...(tags.get('parsely-image-url') ?? []),
  ];
  return [
    ...graph.map((src, i) => ({
      src,
      width: Number.parseInt(widths[i] ?? '', 10) || null,
      alt: alts[i] ?? '',
    })),
    ...others.map((src) => ({ src, width: null, alt: alts[0] ?? '' })),
  ];
}
