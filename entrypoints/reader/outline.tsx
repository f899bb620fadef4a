import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { Passage, type Passages } from '../../components/passage.tsx';
import { locateSpan } from '../../utils/reader/locate-span.ts';
import { outlineOf } from '../../utils/reader/outline-of.ts';
import { message } from '../../utils/words.ts';
import type { UseMarks } from './use-marks.ts';

/** A heading so far below the top of the view, in pixels, has been come to. */
const REACHED = 160;

interface Props extends Passages {
  marks: Pick<UseMarks, 'read' | 'place'>;
}

/** The headings of a long piece, each one click from its place, and which of them one is under. */
export function Outline({ marks: { read, place }, ...passages }: Props) {
  const label = useId();
  const { text } = passages;
  const headings = useMemo(
    () =>
      (read ? outlineOf(read) : []).flatMap(({ span, depth }) => {
        const own = read && locateSpan(span, read.text, text);
        return own ? [{ span: own, depth }] : [];
      }),
    [read, text],
  );
  const [under, setUnder] = useState(-1);

  useEffect(() => {
    if (!headings.length) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const top = (at: number) => {
        const heading = headings[at];
        return (heading && place(heading.span)?.getBoundingClientRect().top) ?? Infinity;
      };
      let at = -1;
      while (top(at + 1) <= REACHED) at++;
      setUnder(at);
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    ask();
    addEventListener('scroll', ask, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', ask);
    };
  }, [headings, place]);

  if (!headings.length) return null;
  return (
    <nav class="digest-section outline" aria-labelledby={label}>
      <h2 class="label" id={label}>
        {message('readerOutline')}
      </h2>
      <ol dir={passages.dir}>
        {headings.map(({ span, depth }, i) => (
          <li
            key={span.start}
            data-depth={depth}
            aria-current={i === under ? 'location' : undefined}
          >
            <Passage {...passages} span={span}>
              <span class="passage-words">{text.slice(span.start, span.end)}</span>
            </Passage>
          </li>
        ))}
      </ol>
    </nav>
  );
}
