import { CLASS_PARTS, classParts } from './class-words.ts';
import type { Container } from './container.ts';
import type { Segment } from './segment.ts';

const TAGS = 'P LI H1 H2 H3 H4 DIV TD TR BLOCKQUOTE PRE SPAN A SECTION DT DD FIGURE'.split(' ');
const AROUND =
  'FIGURE ASIDE HEADER FOOTER NAV FORM ARTICLE MAIN TABLE UL OL BLOCKQUOTE SECTION DETAILS DL'.split(
    ' ',
  );

/** The names of the numbers; a function, as only training asks for them. */
export const placeTraitNames = () => [
  ...TAGS.map((tag) => `is ${tag}`),
  ...AROUND.map((tag) => `in ${tag}`),
  ...'linked hidden'.split(' '),
  ...CLASS_PARTS.map((part) => `class ${part}`),
  ...'inlineCaption inlineNamed'.split(' '),
];

/**
 * What the elements around a segment are and are called, in the order of placeTraitNames. A class
 * counts 3 on the segment's own container, 2 nearby, 1 further up, up to the containers that hold
 * most of the article: what those are called tells nothing of one segment.
 */
export function placeTraits({ container, inlineNames }: Segment, spine: Set<Container>): number[] {
  const around = new Set<string>();
  const own = classParts(container.names);
  const inline = classParts(inlineNames);
  let near = own | inline;
  let far = 0;
  let hidden = false;
  let level = 0;
  for (let at: Container | null = container; at; at = at.parent, level++) {
    around.add(at.tag);
    hidden ||= at.hidden;
    if (level === 0 || spine.has(at)) continue;
    const parts = classParts(at.names);
    if (level <= 3) near |= parts;
    far |= parts;
  }
  const traits: number[] = [];
  for (const tag of TAGS) traits.push(Number(container.tag === tag));
  for (const tag of AROUND) traits.push(Number(around.has(tag)));
  traits.push(Number(container.linked), Number(hidden));
  for (let i = 0; i < CLASS_PARTS.length; i++)
    traits.push((own >> i) & 1 ? 3 : (near >> i) & 1 ? 2 : (far >> i) & 1);
  traits.push(inline & 1, Number(inline !== 0));
  return traits;
}
