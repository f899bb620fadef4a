import type { SavedArticle } from '../../library/library.ts';
import { type KeptOf, withFiles } from '../../pictures/kept-picture.ts';
import type { ZipFile } from '../zip.ts';
import { type ChapterWords, chapter } from './chapter.ts';
import {
  type Book,
  type BookPicture,
  type Chapter,
  CONTAINER,
  MIMETYPE,
  nav,
  packageDocument,
  STYLE,
} from './package.ts';

/** BCP 47, as far as XML checks it: a page may call its language anything. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** Kinds of pictures that every reading system knows (EPUB 3.3, 3.2). */
const CORE = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/webp']);

/**
 * The files of an EPUB 3 book (https://www.w3.org/TR/epub-33/), each article a chapter, in the order
 * that its container asks for: what kind of file it is comes first, as it is.
 */
export async function* epubFiles(
  articles: AsyncIterable<SavedArticle>,
  book: Book,
  words: ChapterWords,
  keptOf: KeptOf,
  Parser?: typeof DOMParser,
): AsyncGenerator<ZipFile> {
  const { made: changed } = book;
  yield { name: 'mimetype', text: MIMETYPE, changed, stored: true };
  yield { name: 'META-INF/container.xml', text: CONTAINER, changed };
  yield { name: 'EPUB/style.css', text: STYLE, changed };
  const chapters: Chapter[] = [];
  const pictures: BookPicture[] = [];
  for await (const { id, article: saved } of articles) {
    const kept = (await keptOf(id)).filter(({ picture }) => CORE.has(picture.type));
    const { article, files } = withFiles(saved, kept);
    const lang = article.lang && LANGUAGE.test(article.lang) ? article.lang : null;
    const file = `chapter-${chapters.length + 1}.xhtml`;
    const title = article.title.trim() || words.untitled;
    chapters.push({ file, title, lang, dir: article.dir });
    const paths = new Set(files.map(({ path }) => path));
    const text = chapter({ ...article, lang }, words, paths, Parser);
    yield { name: `EPUB/${file}`, text, changed };
    for (const { path, picture } of files) {
      pictures.push({ file: path, type: picture.type });
      yield { name: `EPUB/${path}`, text: '', changed, picture };
    }
  }
  yield { name: 'EPUB/nav.xhtml', text: nav(book, chapters), changed };
  yield { name: 'EPUB/package.opf', text: packageDocument(book, chapters, pictures), changed };
}
