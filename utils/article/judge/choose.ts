import { CUES, cuesOf } from './cues.ts';
import { mayComeBack, type View } from './judge.ts';
import type { Segment } from './segment.ts';
import { wordsOf } from './witness-traits.ts';

/**
 * What Readability left out comes back where it is this likely the article's. By the labelled
 * corpora: below it, half of what came back would be another story's.
 */
const BACK = 0.55;
const JOIN = 1 << CUES.indexOf('join');

/**
 * The texts and pictures that the article's blocks are made of, each with how likely it is to be
 * the article's: all that Readability kept, and what the judge brings back. Nothing that was kept
 * is dropped here, as what goes out later has to stand in the log, at its place.
 */
export function choose(view: View, chances: number[]): Map<Node, number> {
  const { segments, kept } = view;
  const parts = new Map<Node, number>();
  const back = segments.map(
    (segment, i) =>
      !kept[i] && (chances[i] ?? 0) >= BACK && mayComeBack(segment) && !asksToJoin(segment),
  );
  for (const [i, { texts }] of segments.entries())
    if (kept[i] || back[i]) for (const text of texts) parts.set(text, chances[i] ?? 0);
  const more = back.includes(true) ? picturesAmong(view, back) : [];
  for (const element of [...view.pictures, ...more]) {
    if (element.tagName === 'IMG') parts.set(element, 1);
    else for (const text of textsIn(element)) parts.set(text, 1);
  }
  return parts;
}

/** "Sign up for our newsletter": Readability leaves boxes out that hold it, and rightly so. */
function asksToJoin({ text }: Segment): boolean {
  return (cuesOf(wordsOf(text.slice(0, 40))).first & JOIN) !== 0;
}

/** The pictures that stand between two segments which come back, with their captions. */
function picturesAmong({ segments, others }: View, back: boolean[]): Element[] {
  return others.filter((element) => {
    const next = firstAfter(segments, element);
    return back[next - 1] && back[next];
  });
}

/** The index of the first segment after an element; they stand in document order. */
function firstAfter(segments: Segment[], element: Element): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = segments[middle]?.texts[0];
    if (text && (element.compareDocumentPosition(text) & 4) !== 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function textsIn(element: Element): Node[] {
  const texts: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* texts */);
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}
