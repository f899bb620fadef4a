/**
 * The story's own address: the canonical one where it is sure to be of the same story, else the
 * page's. A site may give one canonical address to all its pages, and articles are told apart by it.
 * @param claims what the page gives, the canonical link first.
 */
export function chooseAddress(claims: string[], url: string): string {
  const page = URL.parse(url);
  if (!page) return url;
  // A page that routes by its fragment names its stories there.
  const own = /^#!?\//.test(page.hash) ? url : url.replace(/#.*/s, '');
  for (const claim of claims) {
    const canonical = URL.parse(claim, url);
    if (canonical && isSameStory(canonical, page)) return canonical.href.replace(/#.*/s, '');
  }
  return own;
}

function isSameStory(canonical: URL, page: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || plainHost(canonical) !== plainHost(page))
    return false;
  if (/^#!?\//.test(page.hash)) return false;
  const [path, own] = [plainPath(canonical), plainPath(page)];
  const telling = tellingParts(own);
  if (path === own)
    // The path must name the story by itself, or the parameters that do must be there.
    return (
      telling.length > 0 ||
      [...page.searchParams.keys()].every((name) => canonical.searchParams.has(name))
    );
  return telling.some((part) => path.includes(part));
}

/** Numbers and slugs, which no other story of the site has. */
function tellingParts(path: string): string[] {
  return path.split('/').filter((part) => /\d{5,}/.test(part) || part.split('-').length >= 4);
}

function plainHost({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
}

function plainPath({ pathname }: URL): string {
  return pathname
    .toLowerCase()
    .replace(/\/amp(?=\/|$)|\.amp(?=\.|$)/g, '')
    .replace(/\/(?:index\.\w+)?$/, '');
}
