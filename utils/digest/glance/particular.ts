import type { Span } from '../../span.ts';

/** The tables of the glance, in their order. */
export const PARTICULAR_KINDS = [
  'figure',
  'money',
  'share',
  'date',
  'person',
  'body',
  'place',
] as const;
export type ParticularKind = (typeof PARTICULAR_KINDS)[number];

/** A figure, date or name of the article: what stands at the span, and of which kind it is. */
export interface Particular extends Span {
  kind: ParticularKind;
  /** Of a person or body, the fullest name that the article gives. */
  name?: string;
}

/** What two particulars have in common that are the same thing. */
export function keyOf(text: string, { kind, name, start, end }: Particular): string {
  const words = name ?? text.slice(start, end);
  return `${kind} ${words.toLowerCase().replace(/\s+/g, ' ')}`;
}

/** Whether a name stands there in full: a table shows "Ana Ruiz", not the "Ruiz" of the headline. */
export function isFull(text: string, { name, start, end }: Particular): boolean {
  return name === undefined || end - start >= name.length || text.slice(start, end) === name;
}
