import type { Digest } from '../../utils/digest/digest.ts';
import type { Span } from '../../utils/span.ts';
import { html } from './html.ts';

interface Layer extends Span {
  /** Put before the first piece alone. */
  before: string;
  open: string;
  close: string;
}

/** The article's text as HTML, its quotes in the colour of their speakers, its facts marked with their rank. */
export function markedText(text: string, digest: Digest, hues: Map<string | null, number>): string {
  const facts = digest.facts.map(({ start, end }, rank) => ({
    start,
    end,
    before: html`<sup>${String(rank + 1)}</sup>`,
    open: '<mark>',
    close: '</mark>',
  }));
  const quotes = digest.quotes.map(({ start, end, kind, speaker }) => ({
    start,
    end,
    before: '',
    open: html`<q class="${kind}" title="${speaker ?? 'speaker unclear'}" style="--hue: ${String(hues.get(speaker) ?? 0)}">`,
    close: '</q>',
  }));
  const layers: Layer[] = [...facts, ...quotes];
  const bounds = [
    ...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])]),
  ];
  bounds.sort((a, b) => a - b);
  // Spans may cross, which elements cannot: each piece between two bounds is wrapped for itself.
  return bounds
    .slice(1)
    .map((end, i) => {
      const start = bounds[i] ?? 0;
      const around = layers.filter((layer) => layer.start <= start && end <= layer.end);
      const before = around.map((layer) => (layer.start === start ? layer.before : '')).join('');
      const words = html`${text.slice(start, end)}`.replace(/\n\n+/g, '</p><p>');
      const parts = words.split('</p><p>').map((part) => wrap(part, around));
      return before + parts.join('</p><p>');
    })
    .join('');
}

function wrap(words: string, around: Layer[]): string {
  return around.reduceRight((inner, { open, close }) => `${open}${inner}${close}`, words);
}
