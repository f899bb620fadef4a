import type { Steps } from '../../steps.ts';
import { probability, scoreOf, type Tree } from '../../trees.ts';
import { findArticle } from '../find-article.ts';
import { align } from './align.ts';
import { gatherEvidence } from './evidence.ts';
import learned from './judge.weights.json' with { type: 'json' };
import { type Segment, segment } from './segment.ts';
import { type TraitsAt, traitsOf } from './traits.ts';

/** What the judge looked at: the page's segments, with what Readability and the page say of them. */
export interface View {
  segments: Segment[];
  /** Which of them Readability kept. */
  kept: boolean[];
  /** The numbers of each, as named by traitNames. */
  traits: TraitsAt;
  /** The pictures and captions that Readability kept, and the others. */
  pictures: Set<Element>;
  others: Element[];
}

/** Readability works on a copy; pictures and captions carry a number to be known again in it. */
const NUMBER = 'data-galley-number';
const NUMBERED = 'img, figcaption';
/** In characters. */
const SHORTEST = 25;
/** Segments that are judged in one step. */
const AT_A_TIME = 500;

/**
 * Looks at a prepared page: Readability proposes an article, and the traits of every segment are
 * read in the light of that. The page is not changed.
 * @param url its address.
 * @returns null where Readability finds no article.
 */
export function* view(page: Document, url: string): Steps<View | null> {
  const numbered = [...page.querySelectorAll(NUMBERED)];
  for (const [i, element] of numbered.entries()) element.setAttribute(NUMBER, String(i));
  const root = findArticle(page);
  yield;
  for (const element of numbered) element.removeAttribute(NUMBER);
  if (!root) return null;
  const segments = segment(page.body);
  yield;
  const kept = segments.map(() => false);
  const places = align(textsOf(segments), textsOf(segment(root)));
  for (const place of places) if (place >= 0) kept[place] = true;
  const shown = new Set(
    [...root.querySelectorAll(`[${NUMBER}]`)].map((twin) => Number(twin.getAttribute(NUMBER))),
  );
  const pictures = new Set(numbered.filter((_, i) => shown.has(i)));
  // Of a picture and its copy for readers without scripts Readability keeps either.
  for (const element of [...pictures])
    if (element.tagName === 'FIGCAPTION')
      for (const image of element.closest('figure')?.querySelectorAll('img') ?? [])
        pictures.add(image);
  yield;
  return {
    segments,
    kept,
    pictures,
    others: numbered.filter((element) => !pictures.has(element)),
    traits: traitsOf(segments, kept, gatherEvidence(page, url)),
  };
}

/**
 * How likely each segment is to be the article's: 0 to 1, and 0 without a look for what neither
 * Readability kept nor the article could take back.
 */
export function* judge(
  { segments, kept, traits }: View,
  trees: Tree[] = learned.trees,
): Steps<number[]> {
  const chances: number[] = [];
  for (const [i, segment] of segments.entries()) {
    const isAsked = kept[i] || mayComeBack(segment);
    chances.push(isAsked ? probability(scoreOf(trees, traits(i))) : 0);
    if (i % AT_A_TIME === 0) yield;
  }
  return chances;
}

/** Shorter lines outside the story are dates, names and labels; the headline is read apart. */
export function mayComeBack({ text, container }: Segment): boolean {
  return text.length >= SHORTEST && container.tag !== 'H1';
}

function textsOf(segments: Segment[]): string[] {
  return segments.map(({ text }) => text);
}
