import { parse } from 'yaml';
import { Refusal } from './refusal.ts';

/** A note taken apart. */
export interface NoteParts {
  /** The front matter's fields, their names in lower case. */
  fields: Map<string, unknown>;
  body: string;
}

/**
 * Parts a Markdown note from its front matter.
 * @throws Refusal where there is none, or it is no YAML with fields.
 */
export function noteParts(text: string): NoteParts {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole, yaml = ''] =
    /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/my.exec(lines) ?? [];
  if (whole === undefined || !lines.startsWith(whole)) throw new Refusal('no-front-matter');
  return { fields: fieldsOf(yaml), body: lines.slice(whole.length) };
}

function fieldsOf(yaml: string): Map<string, unknown> {
  let value: unknown;
  try {
    value = parse(yaml, { schema: 'core', logLevel: 'error' });
  } catch {
    throw new Refusal('front-matter');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('front-matter');
  return new Map(Object.entries(value).map(([name, field]) => [name.trim().toLowerCase(), field]));
}
