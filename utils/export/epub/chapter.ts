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

/** An article as a chapter: its title, who wrote it, where and when, the dek and the text. */
export function chapter(
  article: Article,
  { untitled, locale }: ChapterWords,
  Parser?: typeof DOMParser,
): string {
  const { title, byline, site, published, dek, url, lang, dir, blocks } = article;
  const day = published && writeDay(published, locale);
  const origin = [byline, site, day].flatMap((part) => (part ? xmlText(part) : []));
  const body = [
    `<h1>${xmlText(title.trim() || untitled)}</h1>`,
    origin.length ? `<p class="origin">${origin.join(' · ')}</p>` : '',
    dek ? `<p class="dek">${xmlText(dek)}</p>` : '',
    ...blocks.map(({ html }) => blockXhtml(html, url, Parser)),
    `<p class="address"><a href="${xmlText(url)}">${xmlText(url)}</a></p>`,
  ];
  return page(title.trim() || untitled, body.filter(Boolean).join('\n'), { lang, dir });
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
