import { page } from './chapter.ts';
import { xmlText } from './xml.ts';

export const MIMETYPE = 'application/epub+zip';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

export const STYLE = `h1 { font-size: 1.5em; line-height: 1.2; }
.origin, .address, .picture, figcaption { font-size: 0.85em; }
.dek { font-style: italic; }
.address { margin-top: 2em; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 1.5em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; }
`;

/** What the book says of itself. */
export interface Book {
  title: string;
  /** Its own name among all books: "urn:uuid:…". */
  identifier: string;
  /** When it was made, ISO 8601. */
  made: string;
  /** The title of its table of contents. */
  contents: string;
}

/** A chapter as the table of contents and the package name it. */
export interface Chapter {
  file: string;
  title: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** A picture that chapters show. */
export interface BookPicture {
  file: string;
  /** Its media type. */
  type: string;
}

/** The table of contents. */
export function nav({ contents }: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file, title, dir }) => `<li><a href="${file}" dir="${dir}">${xmlText(title)}</a></li>`,
  );
  const list = `<nav epub:type="toc"><h1>${xmlText(contents)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
  return page(contents, list, { lang: null, dir: 'ltr' });
}

/** The package document: what the book is, the files it has and their order. */
export function packageDocument(
  book: Book,
  chapters: readonly Chapter[],
  pictures: readonly BookPicture[] = [],
): string {
  const ids = chapters.map((_, i) => `c${i + 1}`);
  const items = chapters.map(
    ({ file }, i) => `<item id="${ids[i]}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const shown = pictures.map(
    ({ file, type }, i) => `<item id="p${i + 1}" href="${file}" media-type="${type}"/>`,
  );
  const isRightToLeft = chapters.length > 0 && chapters.every(({ dir }) => dir === 'rtl');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xmlText(book.identifier)}</dc:identifier>
<dc:title>${xmlText(book.title)}</dc:title>
<dc:language>${xmlText(mainLanguage(chapters))}</dc:language>
<meta property="dcterms:modified">${book.made.slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${[...items, ...shown].join('\n')}
</manifest>
<spine${isRightToLeft ? ' page-progression-direction="rtl"' : ''}>
${ids.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The language of most chapters; "und" where none is known. */
function mainLanguage(chapters: readonly Chapter[]): string {
  const times = new Map<string, number>();
  for (const { lang } of chapters) if (lang) times.set(lang, (times.get(lang) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'und';
}
