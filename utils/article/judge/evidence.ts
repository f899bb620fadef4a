/** What a page says of its article outside the article's text: the judge's witnesses. */
export interface Evidence {
  /** The page's own. */
  host: string;
  /** The headline as the page gives it in its head. */
  titles: string[];
  descriptions: string[];
  authors: string[];
  /** JSON-LD `articleBody`, the longest. */
  body: string | null;
  /** Captions and alternative texts of the page's pictures. */
  pictureTexts: string[];
  /** Whether the page says of itself that it is news. */
  isNews: boolean;
}

const LD = 'script[type="application/ld+json"]';
/** Types of schema.org for news, its kinds and who brings it. */
const NEWS = /NewsArticle|LiveBlogPosting|NewsMediaOrg/;

/**
 * Reads the witnesses; nothing of them becomes text of the article.
 * @param url the page's address.
 */
export function gatherEvidence(page: Document, url: string): Evidence {
  const tags = tagsOf(page);
  const contents = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const captions = [...page.getElementsByTagName('figcaption')].map((line) => line.textContent);
  const alternatives = [...page.getElementsByTagName('img')].map((picture) =>
    picture.getAttribute('alt'),
  );
  return {
    host: URL.parse(url)?.host ?? '',
    titles: [...contents('og:title', 'twitter:title'), page.title].filter(Boolean),
    descriptions: contents('og:description', 'description', 'twitter:description'),
    authors: contents('author', 'article:author').filter((name) => !name.includes('/')),
    body: articleBody(page),
    pictureTexts: [...captions, ...alternatives].flatMap((text) =>
      text && text.length > 8 ? text : [],
    ),
    isNews: isNews(page),
  };
}

/** The contents of meta tags by their names. */
function tagsOf(page: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of page.getElementsByTagName('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of new Set([tag.getAttribute('property'), tag.getAttribute('name')]))
      if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

function isNews(page: Document): boolean {
  return (
    page.querySelector('[name=news_keywords], [itemtype*=NewsArticle]') !== null ||
    [...page.querySelectorAll(LD)].some((script) => NEWS.test(script.textContent ?? ''))
  );
}

function articleBody(page: Document): string | null {
  let longest: string | null = null;
  for (const script of page.querySelectorAll(LD)) {
    const source = script.textContent ?? '';
    if (!source.includes('"articleBody"')) continue;
    for (const body of bodiesIn(source)) if (body.length > (longest?.length ?? 0)) longest = body;
  }
  return longest;
}

/** The bodies in a block of JSON-LD; where the JSON is broken, what its string says by itself. */
function bodiesIn(source: string): string[] {
  const bodies: string[] = [];
  try {
    JSON.parse(source, (key, value: unknown) => {
      if (key === 'articleBody' && typeof value === 'string') bodies.push(value);
      return value;
    });
  } catch {
    const found = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(source)?.[1];
    if (found) bodies.push(found.replace(/\\[nrt]/g, ' ').replace(/\\(["\\/])/g, '$1'));
  }
  return bodies;
}
