import { useId, useState } from 'preact/hooks';
import type { Removal, RemovalKind } from '../utils/article/article.ts';
import { type MessageKey, message, wordsLocale } from '../utils/words.ts';

/** In the order they are shown: what could be the article's own comes first. */
const KINDS: Record<RemovalKind, MessageKey> = {
  heading: 'removedHeading',
  caption: 'removedCaption',
  label: 'removedLabel',
  related: 'removedRelated',
  promo: 'removedPromo',
  boilerplate: 'removedBoilerplate',
  overlay: 'removedOverlay',
  timeout: 'removedTimeout',
  share: 'removedShare',
  ad: 'removedAd',
};

interface Props {
  removed: Removal[];
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Indexes of those that the reader has put back. */
  back: ReadonlySet<number>;
  onToggle(index: number): void;
}

/** The account of what the cleaning took away, by kind; each can be put back and taken out again. */
export function Removed({ removed, ...rest }: Props) {
  const label = useId();
  const indexes = [...removed.keys()];
  const kinds = (Object.keys(KINDS) as RemovalKind[])
    .map((kind) => ({ kind, own: indexes.filter((i) => removed[i]?.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section class="digest-section" aria-labelledby={label}>
      <h2 class="label" id={label}>
        {message('removedTitle')}
      </h2>
      {kinds.length === 0 && <p class="digest-none">{message('removedNone')}</p>}
      {kinds.map(({ kind, own }) => (
        <details key={kind} class="removed">
          <summary>
            <span>{message(KINDS[kind])}</span>
            <span class="removed-count">
              {new Intl.NumberFormat(wordsLocale()).format(own.length)}
            </span>
          </summary>
          <ul>
            {own.map((i) => (
              <Item key={i} text={removed[i]?.text ?? ''} index={i} {...rest} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Characters after which a removal is folded: a consent wall lists hundreds of partners. */
const LONG = 260;

function Item({
  text,
  index,
  lang,
  dir,
  back,
  onToggle,
}: Omit<Props, 'removed'> & { text: string; index: number }) {
  const words = useId();
  const [whole, setWhole] = useState(false);
  const isBack = back.has(index);
  const long = text.length > LONG;
  return (
    <li class="removal" data-back={isBack}>
      <p id={words} lang={lang ?? undefined} dir={dir}>
        {long && !whole ? `${text.slice(0, LONG - 20).trimEnd()} …` : text}
      </p>
      <div class="removal-actions">
        <button type="button" class="link" aria-describedby={words} onClick={() => onToggle(index)}>
          {message(isBack ? 'removedUndo' : 'removedPutBack')}
        </button>
        {long && (
          <button
            type="button"
            class="link"
            aria-describedby={words}
            onClick={() => setWhole(!whole)}
          >
            {message(whole ? 'removedShowLess' : 'removedShowAll')}
          </button>
        )}
        {isBack && <span class="removal-state">{message('removedIsBack')}</span>}
      </div>
    </li>
  );
}
