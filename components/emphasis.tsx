import type { Particular } from '../utils/digest/glance/particular.ts';
import type { Span } from '../utils/span.ts';

/** Words of the article, with the figures, dates and names in them in bold. */
export function Emphasis({
  text,
  span: { start, end },
  particulars,
}: {
  text: string;
  span: Span;
  /** In the order of the text. */
  particulars: Particular[];
}) {
  const inside = particulars.filter((one) => start <= one.start && one.end <= end);
  return (
    <span class="passage-words">
      {inside.map((one, i) => (
        <>
          {text.slice(inside[i - 1]?.end ?? start, one.start)}
          <b>{text.slice(one.start, one.end)}</b>
        </>
      ))}
      {text.slice(inside.at(-1)?.end ?? start, end)}
    </span>
  );
}
