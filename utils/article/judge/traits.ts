import { findColumn } from './column.ts';
import { columnTraitNames, columnTraits, makeOf } from './column-traits.ts';
import type { Evidence } from './evidence.ts';
import { linkTraitNames, linkTraits } from './link-traits.ts';
import { placeTraitNames, placeTraits } from './place-traits.ts';
import type { Segment } from './segment.ts';
import { storyTraitNames, storyTraits } from './story-traits.ts';
import { endsSentence, textTraitNames, textTraits } from './text-traits.ts';
import { witnessTraitNames, witnessTraits, wordsOf } from './witness-traits.ts';

const NEIGHBOURS = [-2, -1, 1, 2];

/** The names of the numbers that `traitsOf` gives for each segment. */
export function traitNames(): string[] {
  const ofNeighbours =
    'length linkShare kept together alike heading inBody endsColon item endsSentence'.split(' ');
  return [
    ...textTraitNames(),
    ...placeTraitNames(),
    ...columnTraitNames(),
    ...witnessTraitNames(),
    ...storyTraitNames(),
    ...NEIGHBOURS.flatMap((step) => ofNeighbours.map((name) => `${name} ${step}`)),
    ...linkTraitNames(),
    'isNews',
  ];
}

/** Gives the numbers of the segment at an index, in the order of a list of names. */
export type TraitsAt = (index: number) => number[];

/**
 * What the judge looks at: a row of numbers for a segment, in the order of traitNames. They are meant
 * to hold on any site: no row tells which page it is from. Rows are made when they are asked for,
 * as most segments of a page are labels that no one asks about.
 * @param kept which segments Readability kept.
 */
export function traitsOf(segments: Segment[], kept: boolean[], evidence: Evidence): TraitsAt {
  const column = findColumn(segments, kept);
  const words: string[][] = [];
  const wordsAt = (i: number) => {
    words[i] ??= wordsOf(segments[i]?.text ?? '');
    return words[i];
  };
  const witness = witnessTraits(segments, wordsAt, kept, evidence, column.first);
  const makes = segments.map(({ container }) => makeOf(container));
  const places = columnTraits(column, makes, witness.title);
  const stories = storyTraits(column, witness.title);
  const sides: ReturnType<typeof sideOf>[] = [];
  return (i) => {
    const segment = segments[i];
    if (!segment) return [];
    const row = textTraits(segment, wordsAt(i));
    row.push(...placeTraits(segment, column.spine));
    row.push(...places(i), ...witness.traits(i), ...(stories[i] ?? []));
    for (const step of NEIGHBOURS) {
      const other = segments[i + step];
      if (!other) {
        row.push(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
        continue;
      }
      const side = sides[i + step] ?? sideOf(other);
      sides[i + step] = side;
      const { container } = segment;
      const together = other.container === container || other.container.parent === container.parent;
      row.push(side.length, side.linkShare, Number(kept[i + step]), Number(together));
      row.push(Number(makes[i] === makes[i + step]), side.heading);
      row.push(witness.inBody[i + step] ?? -1, side.endsColon, side.item, side.endsSentence);
    }
    row.push(...linkTraits(segment, wordsAt(i), evidence.host), Number(evidence.isNews));
    return row;
  };
}

/** What a segment's neighbours are told of it. */
function sideOf({ text, linkChars, container }: Segment) {
  return {
    length: text.length,
    linkShare: Math.min(1, linkChars / text.length),
    heading: Number(/^H[1-6]$/.test(container.tag)),
    endsColon: Number(/[:：]$/.test(text)),
    item: Number(container.tag === 'LI'),
    endsSentence: Number(endsSentence(text)),
  };
}
