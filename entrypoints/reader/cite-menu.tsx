import { useRef } from 'preact/hooks';
import { SignButton } from '../../components/sign-button.tsx';
import type { Notice } from '../../components/toast.tsx';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Span } from '../../utils/span.ts';
import { type MessageKey, message } from '../../utils/words.ts';
import { type CiteAs, writeCitation } from './write-citation.ts';

const NAMES: Record<CiteAs, MessageKey> = {
  words: 'citeWords',
  line: 'citeLine',
  bibtex: 'citeBibtex',
  ris: 'citeRis',
  csl: 'citeCsl',
};

interface Props {
  article: Article;
  digest: Digest | null;
  saved: string | null;
  /** The passage that is marked in the article. */
  current: Span | null;
  tell(notice: Notice): void;
}

/** The button that opens the ways to cite the article, or the passage that is marked in it. */
export function CiteMenu({ article, digest, saved, current, tell }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const cite = async (as: CiteAs) => {
    menu.current?.hidePopover();
    try {
      const text = await writeCitation(as, { article, digest, saved, current });
      await navigator.clipboard.writeText(text);
      tell({ text: message('citeCopied') });
    } catch {
      tell({ text: message('citeFailed'), alarm: true });
    }
  };
  return (
    <>
      <SignButton icon="cite" name={message('citeTitle')} popovertarget="cite" />
      <div
        ref={menu}
        id="cite"
        class="menu cite-menu"
        popover="auto"
        role="dialog"
        aria-label={message('citeTitle')}
      >
        <h2 class="label">{message('citeTitle')}</h2>
        <Choice
          name={NAMES.words}
          how={current ? 'citeWordsHow' : 'citeWordsNone'}
          isOff={current === null}
          onTake={() => cite('words')}
        />
        <Choice name={NAMES.line} how="citeLineHow" onTake={() => cite('line')} />
        {(['bibtex', 'ris', 'csl'] as const).map((as) => (
          <Choice key={as} name={NAMES[as]} onTake={() => cite(as)} />
        ))}
      </div>
    </>
  );
}

interface ChoiceProps {
  name: MessageKey;
  how?: MessageKey;
  isOff?: boolean;
  onTake(): void;
}

function Choice({ name, how, isOff = false, onTake }: ChoiceProps) {
  return (
    <button
      type="button"
      class="menu-choice"
      aria-disabled={isOff}
      onClick={isOff ? undefined : onTake}
    >
      {message(name)} {how && <small>{message(how)}</small>}
    </button>
  );
}
