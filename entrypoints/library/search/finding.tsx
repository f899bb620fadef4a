import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Entry, Library } from '../../../utils/library/library.ts';
import {
  placesIn,
  type Snippet,
  type Sought,
  snippetOf,
} from '../../../utils/library/search/snippet.ts';
import { Marked } from './marked.tsx';

/** What is searched for, and where the texts are that say it. Null where nothing is. */
export const Finding = createContext<{ sought: Sought; library: Pick<Library, 'getMany'> } | null>(
  null,
);

/** A line of an entry with the searched words marked. */
export function Findable({ text }: { text: string }) {
  const finding = useContext(Finding);
  return <Marked text={text} places={finding ? placesIn(text, finding.sought) : []} />;
}

/** The sentence of the article that shows what is searched for, once it has been read. */
export function FoundSentence({ entry }: { entry: Entry }) {
  const finding = useContext(Finding);
  const [snippet, setSnippet] = useState<Snippet | null>(null);
  useEffect(() => {
    if (!finding) {
      setSnippet(null);
      return;
    }
    let current = true;
    finding.library
      .getMany([entry.id])
      .then(([saved]) => {
        if (current) setSnippet(saved ? snippetOf(saved.article.text, finding.sought) : null);
      })
      // The entry is found all the same; opening it tells what is wrong.
      .catch(() => setSnippet(null));
    return () => {
      current = false;
    };
  }, [finding, entry.id, entry.updated]);

  if (!finding || !snippet) return null;
  const { text, found, cut } = snippet;
  return (
    <p class="entry-found">
      <bdi lang={entry.lang ?? undefined} dir={entry.dir}>
        {cut.start && '… '}
        <Marked text={text} places={found} />
        {cut.end && ' …'}
      </bdi>
    </p>
  );
}
