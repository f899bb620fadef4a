import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../utils/article/judge/evidence.ts';

const isNews = (html: string) =>
  gatherEvidence(new JSDOM(html).window.document, 'https://harbour.example/').isNews;
const data = (type: string) =>
  `<script type="application/ld+json">{"@graph":[{"@type":"${type}","headline":"Ferry"}]}</script>`;

test.each(['NewsArticle', 'ReportageNewsArticle', 'LiveBlogPosting', 'NewsMediaOrganization'])(
  'a page with data of the type %s is news',
  (type) => expect(isNews(data(type))).toBe(true),
);

test('a page with keywords for news is news', () => {
  expect(isNews('<meta name="news_keywords" content="ferry, harbour">')).toBe(true);
});

test('a page whose microdata says so is news', () => {
  const html = '<div itemscope itemtype="https://schema.org/NewsArticle"><p>The ferry.</p></div>';
  expect(isNews(html)).toBe(true);
});

test('a blog, a page without data and one that speaks of the type are none', () => {
  expect(isNews(data('BlogPosting'))).toBe(false);
  expect(isNews('<p>The ferry is late.</p>')).toBe(false);
  expect(isNews('<p>Mark the page up as a NewsArticle.</p><script>"NewsArticle"</script>')).toBe(
    false,
  );
});
