import type { Article } from '../utils/article/article.ts';
import { writeDay } from '../utils/dates.ts';
import { plural, wordsLocale } from '../utils/words.ts';

interface Props {
  of: Pick<Article, 'byline' | 'published' | 'lang'>;
  /** Minutes to read it. */
  minutes: number;
}

/** Who wrote it, when, and how long it takes to read: what is known of it, in one line. */
export function Byline({ of: { byline, published, lang }, minutes }: Props) {
  const day = published && writeDay(published, wordsLocale());
  return (
    <p class="byline">
      {byline && <span lang={lang ?? undefined}>{byline}</span>}
      {published && day && (
        <time dateTime={published}>
          <bdi>{day}</bdi>
        </time>
      )}
      <span>
        <bdi>{plural('readingMinutes', minutes)}</bdi>
      </span>
    </p>
  );
}
