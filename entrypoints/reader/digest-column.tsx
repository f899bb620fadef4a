import { useState } from 'preact/hooks';
import { Glance } from '../../components/glance.tsx';
import type { Passages } from '../../components/passage.tsx';
import { PickedFacts } from '../../components/picked-facts.tsx';
import { Removed } from '../../components/removed.tsx';
import { Voices } from '../../components/voices.tsx';
import type { Removal } from '../../utils/article/article.ts';
import type { Digest, DigestContext } from '../../utils/digest/digest.ts';
import { message } from '../../utils/words.ts';
import { HighlightList, type HighlightListOf } from './highlight-list.tsx';
import { Outline } from './outline.tsx';
import type { UseMarks } from './use-marks.ts';

interface Props extends Passages {
  /** Null for the moment that a changed article's digest takes. */
  digest: Digest | null;
  context: DigestContext;
  removed: Removal[];
  back: ReadonlySet<number>;
  onToggle(index: number): void;
  /** The reader's own, which stand after the key facts. */
  highlights: HighlightListOf;
  marks: UseMarks;
}

/**
 * Beside the article: its facts, its voices, and what was removed from it. Where there is no room
 * beside, it stands above the text and opens on demand.
 */
export function DigestColumn({
  digest,
  context,
  removed,
  back,
  onToggle,
  highlights,
  marks,
  ...passages
}: Props) {
  const [open, setOpen] = useState(false);
  return (
    <aside class="beside" data-open={open} aria-label={message('readerBeside')}>
      <button
        type="button"
        class="beside-fold"
        aria-expanded={open}
        aria-controls="beside"
        onClick={() => setOpen(!open)}
      >
        {message('readerBeside')}
      </button>
      <div id="beside" class="beside-content" aria-busy={digest === null}>
        {digest && (
          <>
            <PickedFacts
              {...passages}
              facts={digest.facts}
              particulars={digest.particulars ?? []}
              context={context}
            />
            <HighlightList {...passages} {...highlights} />
            <Outline {...passages} marks={marks} />
            <Voices {...passages} voices={digest.voices} quotes={digest.quotes} />
            <Glance {...passages} particulars={digest.particulars ?? []} />
          </>
        )}
        {removed.length > 0 && (
          <Removed
            removed={removed}
            lang={passages.lang}
            dir={passages.dir}
            back={back}
            onToggle={onToggle}
          />
        )}
      </div>
    </aside>
  );
}
