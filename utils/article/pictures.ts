/**
 * What tells a picture from others at whatever size it is served: the last part of its address
 * without format and measures. Null where there is no address.
 */
export function pictureKey(src: string | null): string | null {
  if (!src) return null;
  const inner = /[?&](?:url|src|image|img)=([^&]+)/.exec(src)?.[1];
  if (inner && /%2f|\//i.test(inner)) return pictureKey(decode(inner));
  const path = src
    .replace(/[?#].*/s, '')
    .split('/')
    .filter(Boolean);
  const parts = path.map((part) => bare(decode(part)));
  // A last part that says nothing ("original.jpg", "800.jpg") takes the one before with it.
  const last = parts.at(-1) ?? '';
  return /^\D*(?:\d{1,4}\D*)?$/.test(last) && last.length < 10 ? parts.slice(-2).join('/') : last;
}

function bare(part: string): string {
  return part
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif|svg|bmp)$/g, '')
    .replace(
      /[-_.](?:\d{2,4}x\d{2,4}|[wh]?\d{3,4}[wh]?|scaled|\d?x|large|medium|small|thumb(?:nail)?|full|orig(?:inal)?)$/g,
      '',
    );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The sizes that a picture says it has; 0 where it says none. */
export function declaredWidth(picture: Element): number {
  return Number.parseFloat(picture.getAttribute('width') ?? '') || 0;
}
