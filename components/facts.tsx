import { useId } from 'preact/hooks';
import type { Fact } from '../utils/digest/digest.ts';
import { message } from '../utils/words.ts';
import { Passage, type Passages } from './passage.tsx';

/** The key facts, best first, each a sentence of the article. */
export function Facts({ facts, ...passages }: Passages & { facts: Fact[] }) {
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
                <span class="passage-words">{fact.text}</span>
              </Passage>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
