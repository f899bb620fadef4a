/** Kinds that are kept, by the ending of their files. */
export const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/**
 * What kind of picture these bytes are, by their first ones, whatever a server calls them
 * (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern). Null for what is none, and for
 * SVG, which is a document that may hold scripts and would run them out of an exported folder.
 */
export function pictureType(bytes: Uint8Array): string | null {
  const text = String.fromCharCode(...bytes.subarray(0, 16));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(text)) return 'image/webp';
  return /^.{4}ftypavi[fs]/s.test(text) ? 'image/avif' : null;
}
