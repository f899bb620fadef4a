import { parseHtml } from '../parse-html.ts';
import type { Preparation } from './preparation.ts';

/** Where lazy loaders keep the address until the picture comes into view. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-image',
  'data-full-src',
  'data-fallback-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** What stands in `src` until then. */
const NO_ADDRESS = /^(?:data:|about:|#|$)/i;
const PLACEHOLDER =
  /placeholder|lazy-?load|blank|spacer|transparent|pixel|loading|fallback|1x1|grey|gray/i;
const FORMAT = /\.(?:gif|png|svg|jpe?g|webp)/i;
/** Wider than any column that a reader sees. */
const WIDEST = 2000;

/** Gives each picture the address of the picture itself instead of its lazy loader's placeholder. */
export function resolvePictures({ page }: Preparation): void {
  for (const picture of page.querySelectorAll('img')) {
    if (!isPlaceholder(picture.getAttribute('src')?.trim() ?? '')) continue;
    const address = lazyAddress(picture) ?? noscriptAddress(picture);
    if (address) picture.setAttribute('src', address);
  }
}

/** Whether a part of the address says so before it names a format: "/img/blank-3.gif". */
function isPlaceholder(address: string): boolean {
  if (NO_ADDRESS.test(address)) return true;
  return address.split('/').some((part) => {
    const said = PLACEHOLDER.exec(part);
    return said !== null && FORMAT.test(part.slice(said.index + said[0].length));
  });
}

function lazyAddress(picture: Element): string | null {
  for (const name of LAZY) {
    const value = picture.getAttribute(name)?.trim();
    if (value && !isPlaceholder(value) && /[/.]/.test(value)) return value;
  }
  const sources = picture.closest('picture')?.querySelectorAll('source') ?? [];
  for (const element of [picture, ...sources])
    for (const name of LAZY_SETS) {
      const best = widest(element.getAttribute(name) ?? '');
      if (best) return best;
    }
  return null;
}

/** The widest picture of a `srcset` that is not wider than needed. */
function widest(set: string): string | null {
  let best: { address: string; width: number } | null = null;
  for (const [, address = '', measure = '1', unit] of set.matchAll(
    /(?<!\S)(\S+?)(?:\s+([\d.]+)([wx]))?\s*(?:,\s|,?$)/g,
  )) {
    const width = Number(measure) * (unit === 'w' ? 1 : 1000);
    if (!isPlaceholder(address) && width <= WIDEST && width > (best?.width ?? 0))
      best = { address, width };
  }
  return best?.address ?? null;
}

/** The copy for readers without scripts, beside the picture or beside its wrapper. */
function noscriptAddress(picture: Element): string | null {
  for (const near of [picture, picture.closest('picture, figure, a, div')]) {
    const beside = [near?.nextElementSibling, near?.previousElementSibling];
    const noscript = beside.find((element) => element?.tagName === 'NOSCRIPT');
    const address = noscript && pictureIn(noscript);
    if (address) return address;
  }
  return null;
}

/** With scripts on, the content of `<noscript>` is text. */
function pictureIn(noscript: Element): string | null {
  const inside =
    noscript.querySelector('img') ??
    (typeof DOMParser === 'undefined'
      ? null
      : parseHtml(noscript.textContent ?? '').querySelector('img'));
  const address = inside && (inside.getAttribute('src') ?? lazyAddress(inside));
  return address && !isPlaceholder(address) ? address : null;
}
