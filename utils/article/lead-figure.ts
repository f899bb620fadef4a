import type { Metadata } from './article.ts';
import { beyond, fold } from './compare.ts';
import type { DraftBlock } from './draft.ts';
import { captionOf, isFigure } from './figure.ts';
import { isSmallPicture } from './layout.ts';
import { isMarked, markLine, standsIn } from './marks.ts';
import { NO_STORY, namesOf } from './names.ts';
import type { PageText } from './page-text.ts';
import { pictureKey } from './pictures.ts';
import { pictureBox } from './prepare/mark-captions.ts';
import { withCaptions } from './tidy/gather-captions.ts';
import { toBlocks } from './to-blocks.ts';

/** A picture below this many pixels is an icon or a face beside a name. */
const NARROWEST = 200;
/** A caption is no longer than this. */
const LONGEST = 500;

/**
 * The picture between headline and body, with its lines, as blocks. Readability loses it where it
 * stands outside the body's container, so it is taken from the page before. Its nodes are marked,
 * to be known again in what Readability keeps.
 * @returns nothing where the page opens without a picture.
 */
export function findLead(page: Document, text: PageText, metadata: Metadata): DraftBlock[] {
  const headline = headlineOf(page, metadata.title);
  const prose = text.proseAfter(headline, 4);
  const cover = pictureKey(metadata.leadImage?.src ?? null);
  const picture = [...page.querySelectorAll('img')].find((image) => {
    if (!isOfStory(image)) return false;
    const known = cover !== null && pictureKey(image.getAttribute('src')) === cover;
    // A dek and at most one paragraph may stand before it.
    const end = prose[known ? 3 : 1]?.element;
    if (end && !precedes(image, end)) return false;
    return known || (headline !== null && precedes(headline, image) && looksLarge(image));
  });
  if (!picture) return [];
  const box = pictureBox(picture, text);
  const around = [box, ...shortOnesAfter(box, text)];
  const found = around.flatMap((element) => toBlocks(element, metadata.url));
  const blocks = withCaptions(found, metadata.dek);
  // Words beside the picture that are not about it are no part of the article by standing here.
  const beside = blocks.filter((block) => !isAbout(block));
  for (const { source } of found)
    if (!beside.some((block) => source.contains(block.source))) markLine(source, 'lead');
  return blocks.filter(isAbout);
}

function isAbout(block: DraftBlock): boolean {
  return isFigure(block) || block.removed !== null;
}

/**
 * Puts the lead in front of the body's blocks, in place of what Readability kept of it. A picture
 * without lines only comes back where it is lost, as its caption may stand anywhere in the text.
 */
export function withLead(blocks: DraftBlock[], lead: DraftBlock[]): DraftBlock[] {
  const kept = blocks.filter((block) => standsIn(block.source, 'lead'));
  if (kept.some(isFigure) && !lead.some(({ element }) => captionOf(element))) return blocks;
  const said = fold(lead.map(({ element }) => element.textContent ?? '').join(' '));
  const isSaid = (block: DraftBlock) => isFigure(block) || beyond(said, fold(block.text)) !== null;
  return [...lead, ...blocks.filter((block) => !kept.includes(block) || !isSaid(block))];
}

function headlineOf(page: Document, title: string): Element | null {
  const headings = [...page.querySelectorAll('h1, h2')];
  const wanted = fold(title);
  return (
    headings.find((heading) => fold(heading.textContent ?? '') === wanted) ??
    headings.find((heading) => heading.tagName === 'H1') ??
    null
  );
}

function isOfStory(picture: Element): boolean {
  if (!picture.getAttribute('src') || isSmallPicture(picture)) return false;
  if (picture.closest('nav, aside, footer')) return false;
  for (let at: Element | null = picture, i = 0; at && i < 4; at = at.parentElement, i++)
    if (NO_STORY.test(namesOf(at))) return false;
  return true;
}

/** By its measures, or by standing in a figure or beside a line about it. */
function looksLarge(picture: Element): boolean {
  const width = Number.parseFloat(picture.getAttribute('width') ?? '');
  if (width) return width >= NARROWEST;
  return (
    picture.closest('figure, picture, [data-galley~="caption"]') !== null || hasLineBeside(picture)
  );
}

function hasLineBeside(picture: Element): boolean {
  const beside = [picture.nextElementSibling, picture.parentElement?.nextElementSibling];
  return beside.some((element) => element && isMarked(element, 'caption'));
}

/** The elements after the box that may hold lines about the picture. */
function shortOnesAfter(box: Element, text: PageText): Element[] {
  const after: Element[] = [];
  for (
    let next = box.nextElementSibling;
    next && after.length < 3;
    next = next.nextElementSibling
  ) {
    const length = text.lengthOf(next);
    if (!length || length > LONGEST) break;
    after.push(next);
  }
  return after;
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
