import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fact } from '../utils/digest/digest.ts';
import type { Particular } from '../utils/digest/glance/particular.ts';
import { message } from '../utils/words.ts';
import { Emphasis } from './emphasis.tsx';
import { Passage, type Passages } from './passage.tsx';

interface Props extends Passages {
  facts: Fact[];
  particulars: Particular[];
  /** What stands below them. */
  children?: ComponentChildren;
}

/** The key facts, best first, each a sentence of the article, with its particulars in bold. */
export function Facts({ facts, particulars, children, ...passages }: Props) {
  const label = useId();
  return (
    <section class="digest-section" aria-labelledby={label}>
      <h2 class="label" id={label}>
        {message('digestFacts')}
      </h2>
      {facts.length === 0 && <p class="digest-none">{message('digestFactsNone')}</p>}
      {facts.length > 0 && (
        <ol class="facts" dir={passages.dir}>
          {facts.map((fact) => (
            <li key={`${fact.start}-${fact.end}`}>
              <Passage {...passages} span={fact}>
                <Emphasis text={passages.text} span={fact} particulars={particulars} />
              </Passage>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}
