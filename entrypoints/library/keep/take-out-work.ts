import { downloadFile } from '../../../components/download-file.ts';
import { loadTemplate } from '../../../components/load-template.ts';
import { bookPicturesOf } from '../../../components/pictures/book-pictures.ts';
import { picturesOf } from '../../../components/pictures/picture-database.ts';
import type { Notice } from '../../../components/toast.tsx';
import { type Citable, citable } from '../../../utils/cite/citable.ts';
import type { CiteFormat } from '../../../utils/cite/cite-many.ts';
import { writeDay } from '../../../utils/dates.ts';
import { savedArticles, type Watch } from '../../../utils/export/saved-articles.ts';
import { toBlob } from '../../../utils/export/to-blob.ts';
import { MOST_FILES, zipOf } from '../../../utils/export/zip.ts';
import type { Library, SavedArticle } from '../../../utils/library/library.ts';
import { message, plural, wordsLocale } from '../../../utils/words.ts';

/** Makes one file of the articles as they are read. */
type Make = (articles: AsyncIterable<SavedArticle>) => Promise<{ file: Blob; name: string }>;

/** Downloads these articles in some form and says what came of it. */
export type TakeOut = (library: Library, ids: string[], watch: Watch) => Promise<Notice>;

/** Downloads these articles as a zip of Markdown files. */
export const takeMarkdown: TakeOut = async (library, ids, watch) => {
  if (ids.length > MOST_FILES) return { text: plural('zipTooMany', MOST_FILES), alarm: true };
  const { markdownFiles } = await import('../../../utils/export/markdown-files.ts');
  const template = await loadTemplate();
  return takeOut(library, ids, watch, async (articles) => ({
    file: await toBlob(zipOf(markdownFiles(articles, template, picturesOf)), 'application/zip'),
    name: `Galley ${today()}.zip`,
  }));
};

/** Downloads these articles as a book, each a chapter. */
export const takeBook: TakeOut = async (library, ids, watch) => {
  const { epubFiles } = await import('../../../utils/export/epub/epub-files.ts');
  const made = new Date().toISOString();
  const words = { untitled: message('untitled'), locale: wordsLocale() };
  return takeOut(library, ids, watch, async (articles) => {
    const book = {
      title: message('bookTitle', writeDay(made, wordsLocale()) ?? ''),
      identifier: `urn:uuid:${crypto.randomUUID()}`,
      made,
      contents: message('bookContents'),
    };
    const pieces = zipOf(epubFiles(articles, book, words, bookPicturesOf));
    return { file: await toBlob(pieces, 'application/epub+zip'), name: `Galley ${today()}.epub` };
  });
};

const BIBLIOGRAPHY: Record<CiteFormat, { ending: string; type: string }> = {
  bibtex: { ending: 'bib', type: 'text/plain' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/json' },
};

/** Downloads citations of these articles as one file. */
export const takeCitations =
  (format: CiteFormat): TakeOut =>
  async (library, ids, watch) => {
    const { citeMany } = await import('../../../utils/cite/cite-many.ts');
    return takeOut(library, ids, watch, async (articles) => {
      const cited: Citable[] = [];
      for await (const { article, saved } of articles) cited.push(citable(article, saved));
      const { ending, type } = BIBLIOGRAPHY[format];
      return {
        file: new Blob([citeMany(format, cited)], { type: `${type};charset=utf-8` }),
        name: `Galley citations ${today()}.${ending}`,
      };
    });
  };

/** Reads the articles, downloads the file made of them, and says what is in it and what is not. */
async function takeOut(library: Library, ids: string[], watch: Watch, make: Make): Promise<Notice> {
  let unread = 0;
  const { file, name } = await make(savedArticles(library, ids, watch, () => unread++));
  downloadFile(file, name);
  const text = plural('takenOut', ids.length - unread, name);
  return unread
    ? { text: `${text} ${plural('backupLacks', unread)}`, alarm: true }
    : { text, stays: true };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
