import type { Article } from '../../article/article.ts';
import { writeDay } from '../../dates.ts';
import { blockXhtml } from './block-xhtml.ts';
import { xmlText } from './xml.ts';

/** What a chapter says of its article in words that are not the article's. */
export interface ChapterWords {
  untitled: string;
  /** BCP 47: how the date is written. */
  locale: string;
}

/**
 * An article as a chapter: its title, who wrote it, where and when, the dek, the lead picture where
 * the book has it, and the text.
 * @param pictures the paths of the pictures that the book has.
 */
export function chapter(
  article: Article,
  { untitled, locale }: ChapterWords,
  pictures: ReadonlySet<string>,
  Parser?: typeof DOMParser,
): string {
  const { title, byline, site, published, dek, url, lang, dir, blocks } = article;
  const day = published && writeDay(published, locale);
  const origin = [byline, site, day].flatMap((part) => (part ? xmlText(part) : []));
  const body = [
    `<h1>${xmlText(title.trim() || untitled)}</h1>`,
    origin.length ? `<p class="origin">${origin.join(' · ')}</p>` : '',
    dek ? `<p class="dek">${xmlText(dek)}</p>` : '',
    lead(article, pictures),
    ...blocks.map(({ html }) => blockXhtml(html, url, pictures, Parser)),
    `<p class="address"><a href="${xmlText(url)}">${xmlText(url)}</a></p>`,
  ];
  return page(title.trim() || untitled, body.filter(Boolean).join('\n'), { lang, dir });
}

function lead({ leadImage, blocks }: Article, pictures: ReadonlySet<string>): string {
  if (!leadImage || !pictures.has(leadImage.src)) return '';
  const { src, alt, caption } = leadImage;
  if (blocks.some(({ html }) => html.includes(`src="${src}"`))) return '';
  const words = caption ? `<figcaption>${xmlText(caption)}</figcaption>` : '';
  return `<figure><img src="${xmlText(src)}" alt="${xmlText(alt)}"/>${words}</figure>`;
}

/** A whole XHTML document of the book. */
export function page(
  title: string,
  body: string,
  { lang, dir }: { lang: string | null; dir: 'ltr' | 'rtl' },
): string {
  const language = lang ? ` lang="${xmlText(lang)}" xml:lang="${xmlText(lang)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language} dir="${dir}">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
