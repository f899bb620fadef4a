import type { Metadata } from '../article.ts';

/**
 * What the page says of its article: title, authors, site, dates, language.
 * @param page the prepared copy of the page, before Readability takes it apart.
 */
export function readMetadata(page: Document, url: string): Metadata {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const author = meta('author', 'article:author', 'parsely-author');
  const image = meta('og:image', 'twitter:image');
  return {
    url: url.replace(/#.*$/, ''),
    title: meta('og:title', 'twitter:title') ?? page.title.trim(),
    authors: author ? [author] : [],
    byline: author,
    site: meta('og:site_name'),
    published: meta('article:published_time', 'date'),
    modified: meta('article:modified_time'),
    section: meta('article:section'),
    lang: page.documentElement.getAttribute('lang') || null,
    dir: page.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    dek: meta('og:description', 'description'),
    leadImage:
      image && URL.canParse(image, url)
        ? { src: new URL(image, url).href, alt: '', caption: null }
        : null,
  };
}
