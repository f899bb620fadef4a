import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry, Library, SavedArticle } from '../../../utils/library/library.ts';
import { type FoundQuote, foundQuote } from '../../../utils/library/search/found-quote.ts';
import type { Query } from '../../../utils/library/search/query.ts';
import {
  placesIn,
  type Snippet,
  type Sought,
  snippetOf,
} from '../../../utils/library/search/snippet.ts';
import { Marked } from './marked.tsx';

/** What is searched for, and where the texts are that say it. Null where nothing is. */
export const Finding = createContext<{
  sought: Sought;
  /** The voices asked for, as typed. */
  said: string[];
  library: Pick<Library, 'getMany'>;
} | null>(null);

const NOTHING: Sought = { terms: new Set(), phrases: [] };

/** What the list is to show of a search. */
export function useFinding(sought: Sought | null, query: Query, library: Library) {
  return useMemo(() => {
    const { said } = query.fields;
    return sought || said.length ? { sought: sought ?? NOTHING, said, library } : null;
  }, [sought, query, library]);
}

type Shown = { quote: FoundQuote } | { sentence: Snippet } | null;

/** A line of an entry with the searched words marked. */
export function Findable({ text }: { text: string }) {
  const finding = useContext(Finding);
  return <Marked text={text} places={finding ? placesIn(text, finding.sought) : []} />;
}

/** What the voice searched for says, or the sentence that shows the words, once the article is read. */
export function FoundSentence({ entry }: { entry: Entry }) {
  const finding = useContext(Finding);
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    if (!finding) {
      setShown(null);
      return;
    }
    let current = true;
    finding.library
      .getMany([entry.id])
      .then(([saved]) => {
        if (current) setShown(saved ? shownOf(saved, finding) : null);
      })
      // The entry is found all the same; opening it tells what is wrong.
      .catch(() => setShown(null));
    return () => {
      current = false;
    };
  }, [finding, entry.id, entry.updated]);

  if (!finding || !shown) return null;
  const { text, found, cut } = 'quote' in shown ? shown.quote : shown.sentence;
  const words = (
    <>
      {cut.start && '… '}
      <Marked text={text} places={found} />
      {cut.end && ' …'}
    </>
  );
  return (
    <p class="entry-found">
      <bdi lang={entry.lang ?? undefined} dir={entry.dir}>
        {'quote' in shown && shown.quote.kind !== 'indirect' ? <q>{words}</q> : words}
      </bdi>
      {'quote' in shown && <cite>{shown.quote.speaker}</cite>}
    </p>
  );
}

function shownOf(saved: SavedArticle, { sought, said }: { sought: Sought; said: string[] }): Shown {
  const quote = said.length ? foundQuote(saved, said, sought) : null;
  if (quote) return { quote };
  const sentence = snippetOf(saved.article.text, sought);
  return sentence && { sentence };
}
