import type { Picture } from '../article.ts';
import type { ImageClaim } from './evidence.ts';

const NO_STORY =
  /(?:^|[/_.-])(?:logo|favicon|placeholder|default|fallback|blank|avatar|no-?image|share-?image|og-?default)(?:[/_.-]|$)/i;

/** The story's picture at its best size: the widest that a source tells, else the first given. */
export function chooseImage(claims: ImageClaim[], url: string): Picture | null {
  const usable = claims.flatMap((claim) => {
    const src = URL.parse(claim.src, url);
    return src && /^https?:$/.test(src.protocol) && !NO_STORY.test(src.pathname)
      ? [{ ...claim, src: src.href }]
      : [];
  });
  const [first] = usable;
  if (!first) return null;
  const widest = usable.reduce(
    (best, claim) => ((claim.width ?? 0) > (best.width ?? 0) ? claim : best),
    first,
  );
  return { src: widest.src, alt: widest.alt, caption: null };
}
