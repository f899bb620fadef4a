import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The formats that programs read. */
export type CiteFormat = 'bibtex' | 'ris' | 'csl';

const FORMATS: Record<CiteFormat, (articles: readonly Citable[]) => string> = {
  bibtex,
  ris,
  csl: cslJson,
};

/** Articles cited in one file of a format. */
export function citeMany(format: CiteFormat, articles: readonly Citable[]): string {
  return FORMATS[format](articles);
}
