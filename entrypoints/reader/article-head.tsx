import { Byline } from '../../components/byline.tsx';
import type { Article } from '../../utils/article/article.ts';
import { readingMinutes } from '../../utils/article/reading-time.ts';
import { isPictureAddress } from '../../utils/article/schemes.ts';
import { message } from '../../utils/words.ts';
import type { KeptAddresses } from './use-kept-pictures.ts';

/** Above the text: where it is from, its title, the dek, who wrote it and when. */
export function ArticleHead({ article }: { article: Article }) {
  const lang = article.lang ?? undefined;
  return (
    // In the article's direction as a whole, so that all of it starts at one edge.
    <header class="article-head" dir={article.dir}>
      <p class="article-site">
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          <bdi>{article.site ?? hostOf(article.url)}</bdi>
        </a>
      </p>
      <h1 lang={lang}>{article.title || message('untitled')}</h1>
      {article.dek && (
        <p class="dek" lang={lang}>
          {article.dek}
        </p>
      )}
      <Byline of={article} minutes={readingMinutes(article.text, article.lang)} />
    </header>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

interface LeadProps {
  article: Article;
  kept: KeptAddresses | null;
}

/** The lead picture with its caption, unless the text shows the same picture. */
export function LeadPicture({ article, kept }: LeadProps) {
  const picture = article.leadImage;
  if (!picture || !kept || !isPictureAddress(picture.src) || isInText(picture.src, article))
    return null;
  return (
    <figure class="lead">
      <img
        src={kept.get(picture.src) ?? picture.src}
        alt={picture.alt}
        referrerpolicy="no-referrer"
        decoding="async"
      />
      {picture.caption && (
        <figcaption lang={article.lang ?? undefined} dir={article.dir}>
          {picture.caption}
        </figcaption>
      )}
    </figure>
  );
}

/** Addresses stand in HTML with their ampersands and quotation marks escaped. */
function isInText(src: string, { blocks }: Article): boolean {
  const written = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return blocks.some(({ html }) => html.includes(`src="${written}"`));
}
