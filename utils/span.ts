/** A stretch of `article.text`, in UTF-16 units: `text.slice(start, end)` is exactly what it covers. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
