import { beyond, fold, nearlyEqual, sizeOf } from '../compare.ts';
import { type Draft, type DraftBlock, keptBlocks, removeBlock } from '../draft.ts';
import { namesOf } from '../names.ts';
import { isDateline } from './dateline.ts';

/** Headline, dek and byline stand before the body, so only its first blocks can repeat them. */
const FIRST = 8;
const DEK =
  /(?:^|[-_ ])(?:dek|deck|standfirst|lead|lede|intro|excerpt|summary|subtitle|sub-?head(?:line)?|subline|abstract|anons|chapo|teaser|ingress|vorspann|entradilla|bajada|sottotitolo|description|kicker)(?:$|[-_ ])|standfirst|subtitle|lead-?text/i;

/** Takes out of the body what stands above it already: headline, dek, byline and date. */
export function removeRepeatedHeadings(draft: Draft): void {
  const { metadata } = draft;
  const title = fold(metadata.title);
  const first = keptBlocks(draft)
    .filter((block) => block.text)
    .slice(0, FIRST);
  for (const block of first) {
    const words = fold(block.text);
    if (title && (nearlyEqual(words, title) || isTitleWithSite(words, draft)))
      removeBlock(block, 'heading', 'It repeats the headline.');
    else if (isDateline(block.text, metadata))
      removeBlock(block, 'heading', 'It repeats the byline or the date.');
  }
  printDekOnce(
    draft,
    first.filter((block) => !block.removed),
  );
}

function isTitleWithSite(words: string, { metadata }: Draft): boolean {
  const more = beyond(words, fold(metadata.title));
  return more !== null && more === fold(metadata.site ?? '');
}

/**
 * The dek stands above the body or in it, never in both. A block made to be a dek goes; what is
 * simply the first paragraph stays, and then the page has no dek of its own.
 */
function printDekOnce(draft: Draft, first: DraftBlock[]): void {
  const dek = fold(draft.metadata.dek ?? '');
  if (!dek) return;
  const copies = first.filter(({ text }) => nearlyEqual(fold(text), dek));
  if (copies.some(isMadeAsDek) || copies.length > 1) {
    for (const copy of copies) removeBlock(copy, 'heading', 'It repeats the standfirst.');
    return;
  }
  // A description that was cut from the text is no standfirst.
  const opening = dek.slice(0, Math.max(40, Math.floor(dek.length * 0.8)));
  const isCut =
    sizeOf(dek) >= 6 && keptBlocks(draft).some(({ text }) => fold(text).includes(opening));
  if (copies.length || isCut) draft.metadata.dek = null;
}

function isMadeAsDek({ element, source }: DraftBlock): boolean {
  if (/^H\d$/.test(element.tagName)) return true;
  const [only] = element.childNodes;
  if (element.childNodes.length === 1 && /^(?:STRONG|EM|U)$/.test((only as Element).tagName ?? ''))
    return true;
  const parent = source.parentElement;
  return DEK.test(namesOf(source)) || (parent?.children.length === 1 && DEK.test(namesOf(parent)));
}
