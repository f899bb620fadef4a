import { message, wordsLocale } from '../../../utils/words.ts';
import type { Work } from './use-work.ts';

/** The work that goes on, how far it is, and the way to call it off. */
export function WorkCard({ work }: { work: Work | null }) {
  if (!work) return null;
  const percent = new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(work.done);
  return (
    <section class="work" aria-label={work.name}>
      <p aria-hidden="true">
        {work.name} <span>{percent}</span>
      </p>
      <progress max={1} value={work.done} aria-label={work.name} />
      <button type="button" class="button" onClick={work.cancel}>
        {message('workCancel')}
      </button>
    </section>
  );
}
