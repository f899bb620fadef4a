import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Where its entries stand among all that are listed, from the first up to this one. */
  first: number;
  end: number;
  /** The index of the current entry, which is always in the page. */
  current: number;
  /** How far from the view it comes into the page, in heights of the view. */
  margin: number;
  children(): ComponentChildren;
}

/**
 * Entries that are in the page only while they are near the view, or hold the current one. In between
 * they keep their place by the height they had, or by a guess before they were ever shown. The list
 * flows as any page does, so entries may be of any height and the browser keeps the scroll position
 * steady.
 */
export function NearView({ first, end, current, margin, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first === 0);
  const [height, setHeight] = useState<number | null>(null);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (changes) => {
        const change = changes.at(-1);
        if (!change) return;
        if (!change.isIntersecting) setHeight(change.boundingClientRect.height);
        setNear(change.isIntersecting);
      },
      { rootMargin: `${margin * 100}% 0px` },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [margin]);

  const inPage = near || (current >= first && current < end);
  const guess = `calc(${end - first} * var(--entry-guess))`;
  return (
    <div
      ref={place}
      role="presentation"
      style={inPage ? undefined : { height: height === null ? guess : `${height}px` }}
    >
      {inPage && children()}
    </div>
  );
}
