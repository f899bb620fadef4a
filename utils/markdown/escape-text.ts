export interface EscapeContext {
  /** Whether the text begins a line of its block, where `1.`, `#`, `-` and others are markup. */
  startsLine?: boolean;
  /** Whether it is a link's or a picture's own text, where brackets end it. */
  inLink?: boolean;
  /** Whether it is a heading's, where number signs at the end are not shown. */
  inHeading?: boolean;
  /** What follows at once, as `charAfter` gives it: before a link `!` is markup. */
  next?: string;
}

/** Addresses that GitHub-flavoured Markdown makes links of by itself; a backslash would be part of them. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]*/g;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * The text with a backslash before each character that would be markup there, and before no other:
 * `snake_case`, `[sic]`, `~5` and `- ` within a line stay as they are.
 * @param text one text node, whose white space is collapsed later.
 */
export function escapeText(text: string, context: EscapeContext = {}): string {
  const { startsLine = false, inLink = false, inHeading = false, next = '' } = context;
  let escaped = '';
  let from = 0;
  if (!inLink)
    for (const { 0: address, index } of text.matchAll(ADDRESS)) {
      const to = index + address.length;
      escaped += escapeInline(text, from, index, false);
      // The renderer ends an address at a space alone, so it would take in what follows; and it
      // sees stars and entities before addresses.
      const standsAlone = /^[\s(]?$/.test(text[index - 1] ?? '') && /^\s?$/.test(text[to] ?? next);
      escaped +=
        standsAlone && !/[*~]|&[#\w]+;/.test(address)
          ? address
          : unlinked(escapeInline(text, index, to, false));
      from = to;
    }
  escaped += escapeInline(text, from, text.length, inLink);
  if (inHeading) escaped = escaped.replace(/(^|\s)(#+\s*)$/, '$1\\$2');
  if (next === '[') escaped = escaped.replace(/!$/, '\\!');
  return startsLine ? escapeLineStart(escaped) : escaped;
}

/** An address that the renderer makes no link of. */
function unlinked(address: string): string {
  return address.replace(/https?(?=:)|www(?=\.)/g, '$&\\');
}

function escapeInline(text: string, from: number, to: number, inLink: boolean): string {
  let escaped = '';
  for (let i = from; i < to; i++) {
    const character = text[i] ?? '';
    if (isMarkup(character, text, i, inLink)) escaped += '\\';
    escaped += character;
  }
  return escaped;
}

function isMarkup(character: string, text: string, i: number, inLink: boolean): boolean {
  const before = text[i - 1] ?? '';
  const after = text[i + 1] ?? '';
  switch (character) {
    case '\\':
      return !after || /[!-/:-@[-`{-~]/.test(after);
    case '`':
    case '*':
      return true;
    case '_':
      return !(WORD.test(before) && WORD.test(after)) && !(/\s/.test(before) && /\s/.test(after));
    case '~':
      // A sign for "about" closes no pair, as nothing stands at once before it.
      return !(/^\s?$/.test(before) && WORD.test(after));
    case '<':
      return /[a-z/!?]/i.test(after);
    case '&':
      return /^&(?:#|[a-z\d]+;)/i.test(text.slice(i, i + 40));
    case '[':
      return inLink || after === '^';
    case ']':
      return inLink || /[([:]/.test(after);
    case '(':
      // Some renderers end a link's text there, whatever is escaped before it.
      return inLink && before === ']';
  }
  return false;
}

/** Lists, headings, quotations, task boxes, and lines of marks alone: rules, underlines, table edges. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^([ \t\n\r]*)(#{1,6}(?=\s|$)|[*+-](?=\s|$)|>|[-=_:|](?=[-=_:|\s]*$))/, '$1\\$2')
    .replace(/^([ \t\n\r]*\d{1,9})([.)](?:\s|$))/, '$1\\$2')
    .replace(/^([ \t\n\r]*)(\[[ x]\])/i, '$1\\$2');
}
