/** What a word alone must not be: YAML 1.1 and 1.2 read these as something else than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
/** Letters, digits and the marks that mean nothing to YAML in any place. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .,’'()/+-]*[\p{L}\p{M}\p{N}.)’])?$/u;

/**
 * YAML front matter. Fields without a value are left out.
 * @returns the block with its fences and a blank line after it; empty when no field has a value.
 */
export function frontMatter(fields: Record<string, string | null | undefined>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}: ${yamlString(value)}`] : [],
  );
  return lines.length ? `---\n${lines.join('\n')}\n---\n\n` : '';
}

/** A string as a YAML scalar that every parser reads back as the same string, never as a date or number. */
export function yamlString(value: string): string {
  return PLAIN.test(value) && !RESERVED.test(value) ? value : `"${escapeQuoted(value)}"`;
}

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
/** Quotes, backslashes, and what YAML does not print: controls, line separators, lone surrogates, bidi marks. */
const TO_ESCAPE = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

function escapeQuoted(value: string): string {
  return value.replace(TO_ESCAPE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    return (
      SHORT[character] ??
      (code <= 0xff
        ? `\\x${hex.padStart(2, '0')}`
        : code <= 0xffff
          ? `\\u${hex.padStart(4, '0')}`
          : `\\U${hex.padStart(8, '0')}`)
    );
  });
}
