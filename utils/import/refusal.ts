/**
 * Why a note is not taken in:
 * - no-text: not UTF-8 · no-front-matter: it does not begin with `---` · front-matter: that is no YAML ·
 *   no-address: it does not say which page it is from · empty: no text below.
 */
export type Reason = 'no-text' | 'no-front-matter' | 'front-matter' | 'no-address' | 'empty';

/** A note that is not taken in. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(`The note was refused: ${reason}.`);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
