import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../utils/article/article.ts';
import type { ReadText } from '../utils/article/read-text.ts';
import { readBlocks } from '../utils/reader/read-blocks.ts';
import { settleBlock } from '../utils/reader/settle-block.ts';
import { message } from '../utils/words.ts';
import { loadSanitiser } from './sanitise-article.ts';

interface Props {
  article: Pick<Article, 'blocks' | 'lang' | 'dir'>;
  /** The addresses to show pictures from in place of their own; null until they are known. */
  kept?: ReadonlyMap<string, string> | null;
  /** Called once the blocks stand in the page, with their text and the places of its parts. */
  onRead(read: ReadText): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The article's own words, sanitised. The only place where a page's HTML becomes part of Galley. */
export function ArticleBody({ article, kept = NONE, onRead }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (kept === null) return;
    let current = true;
    loadSanitiser().then(
      (sanitise) => {
        if (!current || !body.current) return;
        const blocks = article.blocks.map(({ html, text }) => {
          const fragment = cleanOr(text, () => sanitise(html));
          settleBlock(fragment, { table: message('readerTable') });
          showKept(fragment, kept);
          const block = document.createElement('div');
          block.className = 'block';
          // So that a jump from a fact or quote can take the focus along.
          block.tabIndex = -1;
          block.append(fragment);
          return block;
        });
        body.current.replaceChildren(...blocks);
        onRead(readBlocks(blocks));
      },
      () => setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [article.blocks, kept, onRead]);

  // Without its sanitiser an article is shown as plain text, which is safe and loses no word.
  if (failed)
    return (
      <div class="article-body" lang={article.lang ?? undefined} dir={article.dir}>
        {article.blocks.map((block) => (
          <p class="plain">{block.text}</p>
        ))}
      </div>
    );
  return <div class="article-body" ref={body} lang={article.lang ?? undefined} dir={article.dir} />;
}

/** The nodes of a block, or its words alone where they cannot be had: the others are shown all the same. */
function cleanOr(text: string, clean: () => DocumentFragment): DocumentFragment {
  try {
    return clean();
  } catch {
    const paragraph = document.createElement('p');
    paragraph.className = 'plain';
    paragraph.textContent = text;
    const fragment = document.createDocumentFragment();
    fragment.append(paragraph);
    return fragment;
  }
}

/** Before the blocks are in the page, so that nothing is asked of the web for a picture that is here. */
function showKept(fragment: DocumentFragment, kept: ReadonlyMap<string, string>): void {
  for (const picture of fragment.querySelectorAll('img')) {
    const address = kept.get(picture.getAttribute('src') ?? '');
    if (address) picture.setAttribute('src', address);
  }
}
