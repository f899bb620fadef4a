import { marked } from 'marked';
import type { Block, Picture } from '../article/article.ts';
import { parseHtml } from '../article/parse-html.ts';
import { toBlocks } from '../article/to-blocks.ts';
import { fold } from '../markdown/fold.ts';
import { type NotedWords, takeHighlights } from './note-highlights.ts';

/** What the Markdown below the front matter holds. */
export interface NoteBody {
  /** Its first heading, where it begins with one. */
  heading: string | null;
  /** The emphasised line below it. */
  dek: string | null;
  leadImage: Picture | null;
  blocks: Block[];
  captions: string[];
  /** What the reader had marked, where the note tells it. */
  noted: NotedWords[];
}

/**
 * Reads GitHub-flavoured Markdown as an article: the way back from what `toMarkdown` writes. Key facts
 * and quotes that Galley wrote below the article are left out, for they are found anew in its text.
 * @param title the title where the front matter gives one.
 * @param Parser the DOM's parser; tests pass jsdom's.
 */
export function noteBody(
  markdown: string,
  url: string,
  title: string | null,
  Parser?: typeof DOMParser,
): NoteBody {
  const { body } = parseHtml(marked.parse(markdown, { async: false, gfm: true }), Parser);
  dropDigest(body);
  const noted = takeHighlights(body);
  const heading = takeHeading(body, title);
  const dek = heading === null ? null : takeIf(body, isEmphasised);
  const leadImage = takePicture(body);
  for (const paragraph of body.querySelectorAll('p')) if (isPicture(paragraph)) asFigure(paragraph);
  const captions = [...body.querySelectorAll('figcaption')].map(textOf);
  if (leadImage?.caption) captions.unshift(leadImage.caption);
  const blocks = toBlocks(body, url).map(({ element, text }) => ({
    html: element.outerHTML,
    text,
  }));
  return { heading, dek, leadImage, blocks, captions, noted };
}

/** From the first heading of Galley's own sections on, where all that follows is of their form. */
function dropDigest(body: Element): void {
  const first = [...body.children].find(
    (element) => element.tagName === 'H2' && /^(?:Key facts|Quotes)$/.test(textOf(element)),
  );
  const sections = first ? [first] : [];
  for (let next = first?.nextElementSibling; next; next = next.nextElementSibling)
    sections.push(next);
  const lists = sections.filter(({ tagName }) => tagName === 'UL');
  const items = lists.flatMap((list) => [...list.children]);
  const isOwn = ({ lastElementChild: link }: Element) =>
    link?.textContent === '↗' && !!link.getAttribute('href')?.includes(':~:text=');
  if (items.length && items.every(isOwn)) for (const section of sections) section.remove();
}

/** The heading goes where it only says the title again; another one is the text's own. */
function takeHeading(body: Element, title: string | null): string | null {
  const first = body.firstElementChild;
  if (first?.tagName !== 'H1') return null;
  const heading = textOf(first);
  if (title !== null && fold(heading) !== fold(title)) return null;
  first.remove();
  return heading;
}

function takeIf(body: Element, is: (element: Element) => boolean): string | null {
  const first = body.firstElementChild;
  if (!first || !is(first)) return null;
  first.remove();
  return textOf(first);
}

function takePicture(body: Element): Picture | null {
  const first = body.firstElementChild;
  if (!first || !isPicture(first)) return null;
  const image = first.querySelector('img');
  const src = image?.getAttribute('src') ?? '';
  if (!/^https?:/i.test(src)) return null;
  first.remove();
  return { src, alt: image?.getAttribute('alt') ?? '', caption: takeIf(body, isEmphasised) };
}

function isEmphasised(element: Element): boolean {
  return isAlone(element, 'EM');
}

function isPicture(element: Element): boolean {
  return isAlone(element, 'IMG');
}

/** Whether a paragraph holds one such element and nothing else. */
function isAlone({ tagName, childNodes }: Element, name: string): boolean {
  const [only] = childNodes;
  return tagName === 'P' && childNodes.length === 1 && only?.nodeName === name;
}

/** A picture with the emphasised line below it, which is how a caption is written. */
function asFigure(paragraph: Element): void {
  const figure = paragraph.ownerDocument.createElement('figure');
  const next = paragraph.nextElementSibling;
  figure.append(...paragraph.childNodes);
  if (next && isEmphasised(next)) {
    const caption = paragraph.ownerDocument.createElement('figcaption');
    caption.textContent = textOf(next);
    figure.append(caption);
    next.remove();
  }
  paragraph.replaceWith(figure);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
