import type { Article } from '../article/article.ts';

/** More than these no story shows for its sake; a gallery's rest stays at its addresses. */
const MOST = 60;

/**
 * The addresses of an article's pictures on the web, the lead picture first, none twice. Read from the
 * HTML as the clip writes it, with each value in double quotes: a service worker has no parser.
 */
export function pictureAddresses({ leadImage, blocks }: Pick<Article, 'leadImage' | 'blocks'>) {
  const inText = blocks.flatMap(({ html }) =>
    [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/gi)].map(([, src = '']) => unescaped(src)),
  );
  const all = [...(leadImage ? [leadImage.src] : []), ...inText];
  return [...new Set(all)].filter((src) => originOf(src) !== null).slice(0, MOST);
}

/** The match patterns of the hosts that these pictures lie on: what permission is asked for. */
export function patternsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => originOf(address) ?? []))];
}

/** Without a port, which a match pattern cannot name in Firefox. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

function unescaped(value: string): string {
  return value.replace(/&(quot|lt|gt|nbsp|amp);/g, (_, name: string) => SIGNS[name] ?? '');
}

const SIGNS: Record<string, string> = { quot: '"', lt: '<', gt: '>', nbsp: '\u00a0', amp: '&' };
