import { fold } from '../compare.ts';
import { announcesAuthor, BY_ALONE, bodiesIn, isPerson, withoutJobs } from './author-names.ts';
import { findDates } from './dates.ts';
import type { Line } from './near-lines.ts';

/** Names that a place of the page shows, and how much speaks for their being its authors. */
export interface ShownNames {
  names: string[];
  weight: number;
  /** Whether words, the markup or a link say that they are authors; else only the date beside does. */
  isTold: boolean;
}

/**
 * What speaks for a name: words that announce an author, the markup's word for one, a link to one's
 * page, a date beside it, being written like a person's name, and standing alone on its line.
 */
const WEIGHT = {
  announced: 4,
  marked: 3,
  linked: 2,
  first: 3,
  dated: 2,
  person: 2,
  alone: 1,
  near: 1,
};
/** Below it a name is any name; a line that nothing marks must be a name beside the date, or of someone
 * that the page tells of. */
const ENOUGH = 5;
const ENOUGH_ALONE = 4;
/** How many lines on the next author of the same byline may stand; job titles stand between. */
const NEXT = 3;
/** A line that tells who is short. */
const LONGEST = 200;

const MARK =
  /byline|author|autor|writer|auteur|yazar|redakt|(?:^|[\s_-])by(?:$|[\s_-])|journalist|contributor|skribent|forfatter|creator/i;
const OTHER_MARK =
  /photo|image|media|caption|comment|bio|social|share|related|follow|newsletter|date|time(?:$|\s)|publish(?:ed)?-?(?:date|time)/i;
const LINK =
  'a[rel~="author"], a[href*="/author" i], a[href*="/profile" i], a[href*="/people" i], a[href*="/by/" i], a[href*="/autor" i], a[href*="/contributor" i], a[href*="/team/" i]';
/** Names in the lines near the headline, the likeliest first; those of one byline together. */
export function namesNear(page: Document, lines: Line[]): ShownNames[] {
  const dated = lines.map(({ text }) => text.length < LONGEST && findDates(text).length > 0);
  const found: (ShownNames & { at: number })[] = [];
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST || COMMENT.test(line.names)) return;
    const beside = [at - 1, at, at + 1].some((i) => dated[i]);
    const isMarked = MARK.test(line.names) && !OTHER_MARK.test(line.names.replace(MARK, ' '));
    const isLinked = line.element.closest(LINK) !== null;
    const base =
      (isMarked ? WEIGHT.marked : 0) +
      (beside ? WEIGHT.dated : 0) +
      (line.isBefore ? 0 : WEIGHT.near) +
      (isLinked ? WEIGHT.linked : 0);
    const texts = [line.text, ...(line.parts.length > 1 ? line.parts : [])];
    let best: ShownNames | null = null;
    texts.forEach((text, i) => {
      const before = i > 1 ? line.parts[i - 2] : i ? '' : lines[at - 1]?.text;
      const shown = namesOf(text, base, BY_ALONE.test(before ?? ''), isMarked || isLinked);
      if (shown && (!best || shown.weight > best.weight)) best = shown;
    });
    if (best) found.push({ ...(best as ShownNames), at });
  });
  // Few pages have names in doubt, and theirs is asked for each.
  let known: string | undefined;
  const text = () => (known ??= page.body?.textContent ?? '');
  const ranked = found
    .filter(
      ({ isTold, weight, names }) =>
        isTold ||
        names.every(
          (name) =>
            isPerson(name) &&
            (weight >= ENOUGH || isToldOf(name, page, text())) &&
            isNameAlone(name, text()),
        ),
    )
    .toSorted((a, b) => b.weight - a.weight);
  return ranked.map((first) => {
    let last = first.at;
    const names = found
      .filter(({ weight, at }) => {
        const isNext = at >= first.at && at - last <= NEXT && weight === first.weight;
        if (isNext) last = at;
        return isNext;
      })
      .flatMap((shown) => shown.names);
    return { ...first, names };
  });
}

/**
 * Whether a line that nothing marks is a name: its words are never written small on the page, as
 * those of a section ("Patient Care") or of a button are somewhere.
 */
function isNameAlone(name: string, text: string): boolean {
  const words = name.split(/[\s.-]+/).filter((word) => word.length > 2);
  return (
    isPerson(name) &&
    /\p{Ll}/u.test(name) &&
    !words.some((word) => new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text))
  );
}

/** Whether the page tells who that is, as a box about its author does, or shows a portrait. */
function isToldOf(name: string, page: Document, text: string): boolean {
  return (
    [`${name} is `, `${name} has `, `About ${name}`].some((told) => text.includes(told)) ||
    [...page.images].some(({ alt }) => alt.startsWith(name) && alt.length < name.length + 12)
  );
}

function namesOf(
  text: string,
  base: number,
  isAnnounced: boolean,
  isMarked: boolean,
): ShownNames | null {
  if (NO_AUTHOR.test(text)) return null;
  const announced = isAnnounced || announcesAuthor(text);
  const isTold = announced || isMarked;
  const enough = isTold ? ENOUGH : ENOUGH_ALONE;
  // Of most lines it is plain before their names are looked for, which costs.
  const most = base + (announced ? WEIGHT.announced : 0) + WEIGHT.person + WEIGHT.alone;
  if (most < enough) return null;
  const bodies = bodiesIn(text);
  const people = withoutJobs(bodies).filter(isPerson);
  const names = people.length ? people : bodies.slice(0, 1);
  if (!names.length) return null;
  const isAlone = fold(text).endsWith(fold(names.join(' ')));
  const weight =
    base +
    (announced ? WEIGHT.announced : 0) +
    (people.length ? WEIGHT.person : 0) +
    (isAlone ? WEIGHT.alone : 0);
  return weight >= enough ? { names, weight, isTold } : null;
}

/** Who looked at the text when it was written. */
const NO_AUTHOR =
  /^(?:medically |expert )?(?:reviewed|edited|updated|(?:fact.)?checked|photo\w*)\b/i;
const COMMENT = /comment|respond|reply/i;
const AUTHOR = '[rel~="author"], [itemprop~="author"]';
const NAMED_AUTHOR = /author|byline|writer/i;
/** The same for a selector, which takes long to look for letters of either case. */
const MAY_NAME_AUTHOR = ['uthor', 'yline', 'riter']
  .flatMap((part) => [part, part.toUpperCase()])
  .map((part) => `[class*="${part}"]`)
  .join();
const OF_OTHERS =
  'nav, form, figure, blockquote, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="card" i], [class*="testimonial" i], [class*="quote" i]';
/** What announces the author of the whole story anywhere on the page, as at its end. */
const WRITTEN_BY =
  /^(?:(?:this (?:post|article|story|guide) was )?(?:written|words|text|article) by:?|authors?:|autor(?:in)?(?:\/autor)?:?)\s/i;
/** What holds one name and no more. */
const ONE_NAME = '[rel~="author"], [class*="author-name" i], [class*="author__name" i]';

/** Names in boxes about the author anywhere else, such as at the story's end. */
export function namesElsewhere(page: Document, headline: Element | null): ShownNames[] {
  const found: ShownNames[] = [];
  const hasTeasers = page.querySelectorAll('article').length > 1;
  const offer = (element: Element, weight: number) => {
    const article = element.closest('article');
    if (element.closest(OF_OTHERS) || (!article && element.closest('aside'))) return;
    if (article && hasTeasers && headline && !article.contains(headline)) return;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length > LONGEST / 2) return;
    const shown = namesOf(text, weight, WRITTEN_BY.test(text), true);
    if (shown?.names.every((name) => isPerson(name) || element.matches(ONE_NAME)))
      found.push(shown);
  };
  const named = boxesOfAuthors(page);
  for (const [i, element] of named.entries())
    if (!element.contains(named[i + 1] ?? null)) offer(element, WEIGHT.marked - 1 + WEIGHT.near);
  for (const element of page.querySelectorAll('p, li, h3, h4, h5'))
    if (WRITTEN_BY.test(element.textContent?.trimStart().slice(0, 60) ?? '')) offer(element, 0);
  return found.toSorted((a, b) => b.weight - a.weight);
}

/** Elements that their markup calls an author's, in document order. */
function boxesOfAuthors(page: Document): Element[] {
  return [...page.querySelectorAll(`${AUTHOR}, ${MAY_NAME_AUTHOR}`)].filter(
    (element) => NAMED_AUTHOR.test(element.getAttribute('class') ?? '') || element.matches(AUTHOR),
  );
}
