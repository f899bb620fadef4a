import { useEffect } from 'preact/hooks';
import { badgeTab } from '../../components/badge.ts';
import { Byline } from '../../components/byline.tsx';
import { Glance } from '../../components/glance.tsx';
import { PickedFacts } from '../../components/picked-facts.tsx';
import { Removed } from '../../components/removed.tsx';
import { Voices } from '../../components/voices.tsx';
import { readingMinutes } from '../../utils/article/reading-time.ts';
import type { Library } from '../../utils/library/library.ts';
import { titleOfTab } from '../../utils/page/title-of-tab.ts';
import { message } from '../../utils/words.ts';
import { Actions } from './actions.tsx';
import type { Tab } from './clip-tab.ts';
import { Masthead } from './masthead.tsx';
import { Stopped } from './stopped.tsx';
import { type Clip, useClip } from './use-clip.ts';
import { useKeys } from './use-keys.ts';
import { usePoint } from './use-point.ts';
import { useSaved } from './use-saved.ts';
import { LONGEST, type Shown, useShown } from './use-shown.ts';
import { type Status, useStatus } from './use-status.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  tab: Tab;
  library: Pick<Library, 'get' | 'save'>;
  /** The library with all that it can, which is fetched when it is needed. */
  whole(): Promise<Library>;
}

/** The popup: what the page under it says, who says what in it, and what to do with it. */
export function Popup({ tab, library, whole }: Props) {
  const page = useClip(tab);
  const saved = useSaved(library, whole, tab.url ?? page.clipped?.url);
  const clip = { ...page, ...useShown(page, saved.before) };
  const [status, setStatus] = useStatus();
  useKeys();
  const { known } = saved;
  const since = saved.story?.saved ?? null;

  useEffect(() => {
    if (known) badgeTab(tab.id, since);
  }, [tab, known, since]);

  if (clip.trouble)
    return (
      <>
        <Masthead tab={tab} canRead={false} shown={null} saved={saved} onStatus={setStatus} />
        <Stopped trouble={clip.trouble} onAgain={clip.again} />
      </>
    );
  return (
    <>
      <Masthead tab={tab} canRead shown={clip.shown} saved={saved} onStatus={setStatus} />
      <main class="story">
        <Heading tab={tab} clip={clip} />
        {clip.shown ? (
          <Body tab={tab} clip={clip} onStatus={setStatus} />
        ) : (
          <Waiting tab={tab} onStop={clip.stop} />
        )}
      </main>
      <Actions
        shown={clip.shown}
        saved={saved}
        whole={whole}
        status={status}
        onStatus={setStatus}
      />
    </>
  );
}

/** The tab's title until the article's own is there, in a place that is kept for it. */
function Heading({ tab, clip: { clipped } }: { tab: Tab; clip: Clip }) {
  return (
    <header class="heading" lang={clipped?.lang ?? undefined} dir={clipped?.dir}>
      <p class="label">{clipped?.site ?? hostOf(tab.url)}</p>
      <h1>{clipped?.title || titleOfTab(tab.title ?? '')}</h1>
      {clipped && <Byline of={clipped} minutes={readingMinutes(clipped.text, clipped.lang)} />}
    </header>
  );
}

function Body({
  tab,
  clip: { clipped, shown, back, setBack },
  onStatus,
}: {
  tab: Tab;
  clip: Clip & Shown;
  onStatus(status: Status): void;
}) {
  const pointing = usePoint(tab.id, shown?.article.text ?? '', onStatus);
  if (!clipped || !shown) return null;
  const { article, digest } = shown;
  const { text, lang, dir } = article;

  const onToggle = (index: number) => {
    const next = new Set(back);
    if (!next.delete(index)) next.add(index);
    setBack(next);
  };
  const passages = { text, lang, dir, ...pointing };
  return (
    <>
      {digest ? (
        <>
          <PickedFacts
            {...passages}
            facts={digest.facts}
            particulars={digest.particulars ?? []}
            context={article}
          />
          <Voices {...passages} voices={digest.voices} quotes={digest.quotes} />
          <Glance {...passages} particulars={digest.particulars ?? []} />
        </>
      ) : (
        <p class="digest-none">
          {message(text.length > LONGEST ? 'digestTooLong' : 'digestFailed')}
        </p>
      )}
      <Removed removed={clipped.removed} lang={lang} dir={dir} back={back} onToggle={onToggle} />
    </>
  );
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
