import type { Page } from 'puppeteer-core';
import type { Kind } from '../looks.ts';
import type { Stage } from '../stage.ts';

/** A surface in one state that readers meet. */
export interface State {
  name: string;
  kind: Kind;
  /** Opens it and gives its page once it shows the state. */
  open(stage: Stage): Promise<Page>;
  /** A test holds it to its pictures in more than light. */
  isKeptInAll?: true;
  /** It takes long to make and says little to a test. */
  isSlow?: true;
}
