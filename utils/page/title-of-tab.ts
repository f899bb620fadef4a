/**
 * What a tab's title says of its article: without the site's name behind it, so that nothing moves
 * when the article's own title takes its place.
 */
export function titleOfTab(title: string): string {
  const whole = title.trim();
  const [, head, tail] = /^(.{20,}?)\s+(?:[|·•–—-]|::)\s+(.{1,40})$/.exec(whole) ?? [];
  return head && tail && tail.length < head.length ? head : whole;
}
