import { FILTERS } from './filters.ts';
import { NAMES } from './names.ts';
import type { Insert, Piece } from './parse-template.ts';
import type { Leaf, Scope, Value } from './scope.ts';
import { TemplateError } from './template-error.ts';

type Escape = (text: string) => string;

/**
 * Fills a template in.
 * @param scopes where names are looked for, the innermost first.
 * @param inPlace makes a text that is not Markdown fit for its place.
 */
export function renderTemplate(
  pieces: readonly Piece[],
  scopes: readonly Scope[],
  inPlace: Escape,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (!('section' in piece))
        return valuesOf(piece, scopes)
          .map((leaf) => (typeof leaf === 'string' ? inPlace(leaf) : leaf.markdown))
          .join(', ');
      const value = lookUp(piece.name, scopes);
      const things = listOf(value);
      if (piece.section !== 'each')
        return things.length > 0 === (piece.section === 'if')
          ? renderTemplate(piece.inside, scopes, inPlace)
          : '';
      return things
        .map((thing) => renderTemplate(piece.inside, [asScope(thing), ...scopes], inPlace))
        .join('');
    })
    .join('');
}

/** The texts that a name stands for, after its filters. */
export function valuesOf({ name, filters }: Insert, scopes: readonly Scope[]): Leaf[] {
  const leaves = listOf(lookUp(name, scopes)).filter(isLeaf);
  return filters.reduce(
    (values, { name, argument }) => FILTERS[name]?.(values, argument) ?? values,
    leaves,
  );
}

/** @throws TemplateError where a name is not known in its place. */
export function checkNames(pieces: readonly Piece[], lists: readonly string[] = ['']): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    const isKnown =
      lists.some((list) => NAMES[list]?.includes(piece.name)) ||
      (piece.name === '.' && lists.length > 1);
    if (!isKnown) throw new TemplateError('name', `{{${piece.name}}}`);
    if ('section' in piece)
      checkNames(piece.inside, piece.section === 'each' ? [piece.name, ...lists] : lists);
  }
}

function lookUp(name: string, scopes: readonly Scope[]): Value {
  const scope = scopes.find((scope) => Object.hasOwn(scope, name));
  return scope?.[name] ?? null;
}

function listOf(value: Value): (Leaf | Scope)[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => one !== null).filter((one) => one !== '');
}

function isLeaf(thing: Leaf | Scope): thing is Leaf {
  return typeof thing === 'string' || typeof thing.markdown === 'string';
}

/** A text of a list is called by a point within the section. */
function asScope(thing: Leaf | Scope): Scope {
  return isLeaf(thing) ? { '.': thing } : thing;
}
