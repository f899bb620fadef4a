import { FILTERS } from './filters.ts';
import { TemplateError } from './template-error.ts';

/** A name that is replaced by its value, changed by filters: `{{published|date:YYYY}}`. */
export interface Insert {
  name: string;
  filters: { name: string; argument: string }[];
}

/** A part for each thing of a list, or once where there is something, or nothing (`none`). */
export interface Section {
  section: 'each' | 'if' | 'none';
  name: string;
  inside: Piece[];
}

export type Piece = string | Insert | Section;

/** A section's tag alone in its line takes the line with it. */
const ALONE = /(?<=^|\n)[ \t]*(\{\{[#?^/][^{}\n]*\}\})[ \t]*(?:\n|$)/g;
const TAG = /\{\{([^{}]*)\}\}/g;
const SECTIONS: Record<string, Section['section']> = { '#': 'each', '?': 'if', '^': 'none' };
const NAME = /^(?:[a-z]+|\.)$/;

/**
 * Reads a template: text with `{{name}}`, `{{name|filter:argument}}`, `{{#list}}…{{/list}}` for each
 * thing of a list, `{{?name}}…{{/name}}` where there is something and `{{^name}}…{{/name}}` where not.
 * @throws TemplateError
 */
export function parseTemplate(template: string): Piece[] {
  const source = template.replace(/\r\n?/g, '\n').replace(ALONE, '$1');
  const open: { name: string; tag: string; pieces: Piece[] }[] = [];
  let pieces: Piece[] = [];
  let from = 0;
  for (const { 0: tag, 1: inside = '', index } of source.matchAll(TAG)) {
    if (index > from) pieces.push(source.slice(from, index));
    from = index + tag.length;
    const sign = inside.trim()[0] ?? '';
    const name = inside.trim().slice(1).trim();
    const kind = SECTIONS[sign];
    if (kind) {
      if (!NAME.test(name)) throw new TemplateError('syntax', tag);
      const section: Section = { section: kind, name, inside: [] };
      pieces.push(section);
      open.push({ name, tag, pieces });
      pieces = section.inside;
    } else if (sign === '/') {
      const section = open.pop();
      if (section?.name !== name) throw new TemplateError('close', tag);
      pieces = section.pieces;
    } else pieces.push(parseInsert(inside, tag));
  }
  if (from < source.length) pieces.push(source.slice(from));
  const [unclosed] = open;
  if (unclosed) throw new TemplateError('open', unclosed.tag);
  return pieces;
}

function parseInsert(inside: string, tag: string): Insert {
  const [name = '', ...parts] = inside.split('|').map((part) => part.trim());
  if (!NAME.test(name)) throw new TemplateError('syntax', tag);
  const filters = parts.map((part) => {
    const [, filter = '', argument = ''] = /^([a-z]*)(?::(.*))?$/s.exec(part) ?? [];
    if (!Object.hasOwn(FILTERS, filter)) throw new TemplateError('filter', tag);
    return { name: filter, argument: argument.replace(/^"(.*)"$/s, '$1') };
  });
  return { name, filters };
}
