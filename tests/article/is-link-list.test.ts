import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clip } from '../../utils/article/clip.ts';

const clipped = (body: string) =>
  clip(
    new JSDOM(`<title>Ellery</title><body>${body}</body>`).window.document,
    'https://e.example/',
  );

describe('a page without an article', () => {
  it('is one that holds headlines to other pages alone', () => {
    const headlines = ['Council votes on the ferry tonight', 'Regatta moved to Sunday', 'Tides'];
    const items = headlines.map((words, i) => `<li><a href="/${i}">${words}</a></li>`).join('');
    expect(clipped(`<ul>${items}</ul>`)).toBeNull();
  });

  it('is not a short notice with a link in it', () => {
    const notice = 'The night ferry sails again from Monday, the harbour office said. ';
    expect(clipped(`<p>${notice}<a href="/t">See the timetable</a></p>`)?.text).toContain(
      notice.trim(),
    );
  });
});
