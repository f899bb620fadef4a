/** What XML 1.0 has no way to write: controls, halves of characters, and two that are none. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an XML element or attribute; what XML cannot write is left out. */
export function xmlText(text: string): string {
  return text
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
