import type { Column } from './column.ts';
import type { Container } from './container.ts';
import type { TraitsAt } from './traits.ts';

const LEVELS = 4;

/** The names of the numbers; a function, as only training asks for them. */
export const columnTraitNames = () => [
  ...'belowMain hops joinDepth inMain kept keptAny'.split(' '),
  ...Array.from({ length: LEVELS }, (_, level) =>
    'chars linkShare segments mainShare proseShare keptShare short pictures'
      .split(' ')
      .map((name) => `up${level} ${name}`),
  ).flat(),
  ...'placeInColumn fromFirst fromLast sinceTitle sinceProse untilProse relativeLength'.split(' '),
  ...'alike alikeLength alikeKept alikeLinkShare alikeProse alikeColumn'.split(' '),
];

/** What the segments in containers of the same make have in common. */
interface Alike {
  segments: number;
  chars: number;
  kept: number;
  linkChars: number;
  prose: number;
  column: number;
}

/**
 * Where a segment stands to the article's column, in the order of columnTraitNames.
 * @param makes how the container of each is made, by `makeOf`.
 * @param title the index of the segment that holds the headline, or -1.
 */
export function columnTraits(column: Column, makes: string[], title: number): TraitsAt {
  const { segments, kept, columnProse, holdings, total, pageTotal, main, first, last } = column;
  const keptAny = kept.includes(true);
  const alikes = alikesOf(column, makes);
  const until = distances(columnProse.toReversed()).toReversed();
  const since = distances(columnProse);
  const within = new Map<Container, { hops: number; meet: number; inside: boolean }>();
  const relationOf = (container: Container) => {
    let relation = within.get(container);
    if (!relation) {
      relation = relate(container, column);
      within.set(container, relation);
    }
    return relation;
  };
  return (i) => {
    const segment = segments[i];
    if (!segment) return [];
    const { container, text } = segment;
    const { hops, meet, inside } = relationOf(container);
    const mainDepth = main?.depth ?? 0;
    const traits = [
      container.depth - mainDepth,
      hops,
      mainDepth - meet,
      Number(inside),
      Number(kept[i]),
      Number(keptAny),
    ];
    let at: Container | null = container;
    for (let level = 0; level < LEVELS; level++, at = at?.parent ?? null) {
      const held = at && holdings.get(at);
      if (!at || !held) {
        traits.push(-1, -1, -1, -1, -1, -1, -1, -1);
        continue;
      }
      traits.push(
        held.chars,
        held.linkChars / held.chars,
        held.segments,
        total ? held.keptProse / total : 0,
        pageTotal ? held.prose / pageTotal : 0,
        held.kept / held.chars,
        held.short / held.segments,
        Math.min(9, at.pictures),
      );
    }
    traits.push(
      first < 0 ? -2 : (i - first) / Math.max(1, last - first),
      first < 0 ? -99 : clamp(i - first),
      first < 0 ? -99 : clamp(i - last),
      title < 0 ? -99 : clamp(i - title),
      since[i] ?? 99,
      until[i] ?? 99,
      column.meanLength ? text.length / column.meanLength : -1,
    );
    const alike = alikes.get(makes[i] ?? '');
    if (alike)
      traits.push(
        alike.segments,
        alike.chars / alike.segments,
        alike.kept / alike.segments,
        alike.linkChars / alike.chars,
        alike.prose / alike.segments,
        total ? alike.column / total : 0,
      );
    return traits;
  };
}

/** How a container is made: two of the same make look alike on the page. */
export function makeOf({ tag, names, parent }: Container): string {
  return `${tag}|${names}|${parent?.tag}|${parent?.names}`;
}

function alikesOf({ segments, kept, columnProse }: Column, makes: string[]): Map<string, Alike> {
  const alikes = new Map<string, Alike>();
  segments.forEach(({ text, linkChars }, i) => {
    const make = makes[i] ?? '';
    let alike = alikes.get(make);
    if (!alike) {
      alike = { segments: 0, chars: 0, kept: 0, linkChars: 0, prose: 0, column: 0 };
      alikes.set(make, alike);
    }
    alike.segments++;
    alike.chars += text.length;
    alike.linkChars += linkChars;
    alike.kept += Number(kept[i]);
    alike.column += columnProse[i] ?? 0;
    if (columnProse[i]) alike.prose++;
  });
  return alikes;
}

/** Steps up to the spine of the column, the depth where it is met, and whether below its main part. */
function relate(container: Container, { spine, main }: Column) {
  let hops = 0;
  let at: Container | null = container;
  while (at && !spine.has(at)) {
    hops++;
    at = at.parent;
  }
  return { hops, meet: at?.depth ?? 0, inside: at !== null && at === main };
}

/** Segments since the last prose of the column, 0 on it, at most 99. */
function distances(prose: number[]): number[] {
  let since = 99;
  return prose.map((length) => {
    since = length ? 0 : Math.min(99, since + 1);
    return since;
  });
}

function clamp(steps: number): number {
  return Math.max(-60, Math.min(60, steps));
}
