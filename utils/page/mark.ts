/** The name under which `mark.css` gives marked words their look. */
const NAME = 'galley-mark';

/**
 * Marks words in a page with the CSS Custom Highlight API: nothing in its DOM changes. What was
 * marked before is so no longer.
 */
export function mark(ranges: Range[]): void {
  const highlight = new Highlight(...ranges);
  // Above whatever the page highlights itself.
  highlight.priority = 1_000;
  CSS.highlights.set(NAME, highlight);
}

/** Takes the mark away. */
export function clearMark(): void {
  CSS.highlights.delete(NAME);
}
