import { vi } from 'vitest';

/** Stands in for what jsdom has nothing of: it lays nothing out, so all is in view and of no size. */
export function giveWhatJsdomLacks(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      disconnect() {}
      observe() {}
      constructor(onChange: (changes: { isIntersecting: boolean }[]) => void) {
        queueMicrotask(() => onChange([{ isIntersecting: true }]));
      }
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      disconnect() {}
      observe() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', vi.fn());
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  vi.stubGlobal(
    'Highlight',
    class {
      readonly words: string;
      constructor(...ranges: Range[]) {
        this.words = ranges.join(' | ');
      }
    },
  );
  Object.assign(CSS, { highlights: new Map() });
}

/** The words under a mark of the Custom Highlight API, or null where there is none. */
export function marked(name: string): string | null {
  const highlight = CSS.highlights.get(name) as unknown as { words: string } | undefined;
  return highlight?.words ?? null;
}
