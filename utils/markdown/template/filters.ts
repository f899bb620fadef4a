import type { Leaf } from './scope.ts';

/** Changes a value: each thing of a list, or the list as a whole. */
type Filter = (values: Leaf[], argument: string) => Leaf[];

/** What a template can do with a value. */
export const FILTERS: Record<string, Filter> = {
  /** A date in another form: `date:YYYY-MM-DD`, of YYYY, MM, DD, HH and mm. */
  date: (values, form) => values.map((value) => inForm(textOf(value), form || 'YYYY-MM-DD')),
  /** A link to the note of that name, as Obsidian and Logseq write it. */
  wikilink: (values) =>
    values.map((value) => ({
      markdown: `[[${textOf(value)
        .replace(/[[\]|#^\n]/g, ' ')
        .trim()}]]`,
    })),
  /** Lower case, with hyphens between words: for tags and addresses. */
  slug: (values) =>
    values.map((value) => ({
      markdown: textOf(value)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    })),
  /** A list as one text. */
  join: (values, between) => (values.length ? [values.map(textOf).join(between || ', ')] : []),
  /** Paragraphs as the items of an outline. */
  outline: (values) => values.map((value) => ({ markdown: asOutline(textOf(value)) })),
};

function textOf(value: Leaf): string {
  return typeof value === 'string' ? value : value.markdown;
}

/** The date as written, in no other time zone; as it is where it does not tell what the form asks for. */
function inForm(date: string, form: string): string {
  const [, YYYY, MM, DD, HH, mm] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?/.exec(date) ?? [];
  const parts: Record<string, string | undefined> = { YYYY, MM, DD, HH, mm };
  const asked = form.match(/YYYY|MM|DD|HH|mm/g) ?? [];
  if (asked.some((part) => parts[part] === undefined)) return date;
  return form.replace(/YYYY|MM|DD|HH|mm/g, (part) => parts[part] ?? '');
}

/** Fenced code stays in one item, whatever blank lines it has. */
function asOutline(markdown: string): string {
  const items: string[] = [];
  let fence: string | null = null;
  let isNew = true;
  for (const line of markdown.split('\n')) {
    const [mark = null] = /^\s*(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === null && !line.trim()) isNew = true;
    else {
      items.push(isNew && line.trim() ? `- ${line}` : line ? `  ${line}` : '');
      isNew = false;
    }
    if (mark) fence = fence === null ? mark.trim() : mark.trim().startsWith(fence) ? null : fence;
  }
  return items.join('\n');
}
