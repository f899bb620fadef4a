/** What no string of real data holds and only breaks the parse: comments of HTML, CDATA marks. */
const WRAPPING =
  /<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>|^\s*;|;\s*$/g;

/**
 * Parses JSON as pages write it: wrapped in comments, with trailing commas, line breaks within
 * strings, several values one after the other.
 * @returns the values; none where nothing can be made of it.
 */
export function parseLooseJson(text: string): unknown[] {
  const plain = parse(text);
  if (plain !== undefined) return [plain];
  const repaired = repair(text.replace(WRAPPING, ''));
  const whole = parse(repaired);
  if (whole !== undefined) return [whole];
  const several = parse(`[${repaired.replace(/\}\s*(?=\{)/g, '},')}]`);
  return Array.isArray(several) ? several : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes control characters and stray backslashes in strings; drops trailing commas outside. */
function repair(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"?|,(?=\s*[}\]])/g, (part) =>
    part === ','
      ? ''
      : part
          .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids
          .replace(/[\u0000-\u001f]/g, (character) => (character === '\n' ? '\\n' : ' ')),
  );
}
