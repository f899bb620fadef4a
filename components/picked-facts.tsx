import { useId } from 'preact/hooks';
import type { DigestContext, Fact } from '../utils/digest/digest.ts';
import type { Particular } from '../utils/digest/glance/particular.ts';
import { message } from '../utils/words.ts';
import { Facts } from './facts.tsx';
import type { Passages } from './passage.tsx';
import { usePickedFacts } from './use-picked-facts.ts';

interface Props extends Passages {
  facts: Fact[];
  particulars: Particular[];
  context: DigestContext;
}

const STATES = { choosing: 'modelChoosing', chosen: 'modelChosen', failed: 'modelFailed' } as const;

/** The key facts, and where the browser has a model of its own, a switch to let that pick them. */
export function PickedFacts({ facts, context, ...rest }: Props) {
  const picked = usePickedFacts(rest.text, context);
  const note = useId();
  return (
    <Facts {...rest} facts={picked.facts ?? facts}>
      {picked.offered && (
        <div class="facts-model">
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={picked.on}
            aria-describedby={note}
            onClick={() => picked.set(!picked.on)}
          >
            {message('modelSwitch')}
          </button>
          <p id={note} role="status">
            {message(picked.state === 'idle' ? 'modelHint' : STATES[picked.state])}
          </p>
        </div>
      )}
    </Facts>
  );
}
