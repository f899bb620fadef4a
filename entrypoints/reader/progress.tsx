import { useEffect, useRef } from 'preact/hooks';

/** How far the reader has come, as a line that grows. Only to be seen: a screen reader has its own. */
export function Progress() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let asked = 0;
    const measure = () => {
      asked = 0;
      const body = document.querySelector('.article-body')?.getBoundingClientRect();
      if (!body || !line.current) return;
      // Done when the last line has come into view, not when it has left it.
      const way = Math.max(1, body.bottom + scrollY - innerHeight);
      line.current.style.setProperty('--read', String(Math.min(1, Math.max(0, scrollY / way))));
    };
    const ask = () => {
      asked ||= requestAnimationFrame(measure);
    };
    // The body grows as pictures come and as the type is changed.
    const growth = new ResizeObserver(ask);
    growth.observe(document.body);
    addEventListener('scroll', ask, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      growth.disconnect();
      removeEventListener('scroll', ask);
    };
  }, []);
  return <div class="progress" ref={line} aria-hidden="true" />;
}
