import { useState } from 'preact/hooks';
import { ArticleBody } from '../../components/article-body.tsx';
import { KeysSheet } from '../../components/keys-sheet.tsx';
import { copyMarkdown, downloadMarkdown, type Takeable } from '../../components/take-markdown.ts';
import { type Notice, Toast } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Highlight } from '../../utils/reader/highlight.ts';
import type { ReaderSettings } from '../../utils/reader/reader-settings.ts';
import { message } from '../../utils/words.ts';
import { ArticleHead, LeadPicture } from './article-head.tsx';
import { CiteMenu } from './cite-menu.tsx';
import { DigestColumn } from './digest-column.tsx';
import { HighlightTools } from './highlight-tools.tsx';
import type { Opened } from './load-article.ts';
import { Player, SpeakButton } from './player.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { readerKeys } from './reader-keys.ts';
import { TypePanel } from './type-panel.tsx';
import { useHighlighting } from './use-highlighting.ts';
import { useKeptPictures } from './use-kept-pictures.ts';
import { useMarks } from './use-marks.ts';
import { usePutBack } from './use-put-back.ts';
import { useReadAloud } from './use-read-aloud.ts';

interface Props {
  opened: Opened;
  save(article: Article, digest: Digest): Promise<void>;
  annotate(change: (there: Highlight[]) => Highlight[]): Promise<void>;
  settings: ReaderSettings;
  onSettings(change: Partial<ReaderSettings>): void;
}

/** The article with its line of actions above and its digest beside it. */
export function Reading({ opened, save, annotate, settings, onSettings }: Props) {
  const { article, digest, digesting, back, toggle } = usePutBack(opened);
  const marks = useMarks(article.text);
  const kept = useKeptPictures(opened.id);
  const [notice, setNotice] = useState<Notice | null>(null);

  const highlighting = useHighlighting({
    highlights: opened.highlights,
    text: article.text,
    marks,
    tell: setNotice,
    async annotate(change) {
      if (opened.saved === null) {
        // Highlights are kept with a saved article alone.
        await save(article, await digesting);
        setNotice({ text: message('highlightSaved') });
      }
      await annotate(change);
    },
  });

  const speech = useReadAloud({
    ...{ text: article.text, lang: article.lang, settings, place: marks.place },
    onFailed: () => setNotice({ text: message('speakFailed'), alarm: true }),
  });

  const onSave = async () => {
    try {
      await save(article, await digesting);
      setNotice({ text: message('readerSavedNotice') });
      const { wantPictures, askForHosts } = await import(
        '../../components/pictures/ask-pictures.ts'
      );
      const hosts = await wantPictures(opened.id, article).catch(() => []);
      if (!(await askForHosts(opened.id, hosts).catch(() => false)))
        setNotice({ text: message('picturesRefused'), stays: true });
    } catch (error) {
      setNotice({ text: troubleText(error), alarm: true });
    }
  };
  const take = async (how: (takeable: Takeable) => Promise<void>, done: Notice | null) => {
    try {
      const { saved, highlights } = opened;
      await how({ article, digest: await digesting, saved, highlights });
      setNotice(done);
    } catch {
      setNotice({ text: message('markdownFailed'), alarm: true });
    }
  };

  return (
    <>
      <ReaderBar
        story={opened.kept && !back.size ? 'saved' : opened.saved ? 'changed' : 'unsaved'}
        url={article.url}
        id={opened.id}
        onSave={onSave}
        onCopy={() => take(copyMarkdown, { text: message('markdownCopied') })}
        onDownload={() => take(downloadMarkdown, null)}
        onTake={({ take: how, done }) => take(how, done ? { text: done } : null)}
      >
        <CiteMenu
          article={article}
          digest={digest}
          saved={opened.saved}
          current={marks.current}
          tell={setNotice}
        />
        <SpeakButton speech={speech} />
        <TypePanel settings={settings} onChange={onSettings} />
        <KeysSheet keys={readerKeys(speech.voices.length > 0)} />
      </ReaderBar>
      <main class="spread">
        <ArticleHead article={article} />
        <DigestColumn
          digest={digest}
          context={article}
          removed={opened.article.removed}
          back={back}
          onToggle={toggle}
          highlights={highlighting.list}
          marks={marks}
          text={article.text}
          lang={article.lang}
          dir={article.dir}
          current={marks.current}
          onPick={marks.onPick}
          onPoint={marks.onPoint}
        />
        <article class="text" aria-label={article.title || message('untitled')}>
          <LeadPicture article={article} kept={kept} />
          <ArticleBody article={article} kept={kept} onRead={marks.onRead} />
        </article>
        <HighlightTools {...highlighting.tools} />
      </main>
      <Player speech={speech} settings={settings} onSettings={onSettings} />
      <Toast notice={notice} onGone={() => setNotice(null)} />
    </>
  );
}
