import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { paragraphsOf } from '../../utils/digest/text/paragraphs.ts';
import { sentencesOf } from '../../utils/digest/text/sentences.ts';
import { type Progress, type ReadAloud, readAloud } from '../../utils/reader/read-aloud.ts';
import type { ReaderSettings } from '../../utils/reader/reader-settings.ts';
import type { Span } from '../../utils/span.ts';
import { firstBelow, keepInView } from './in-view.ts';
import { isKeyForPage } from './is-key-for-page.ts';
import { useVoices } from './use-voices.ts';

const MARK = 'galley-spoken';
const QUIET: Progress = { at: null, playing: false, failed: false };

interface Given {
  /** The article's text and its language. */
  text: string;
  lang: string | null;
  settings: Pick<ReaderSettings, 'speed' | 'voice'>;
  place(span: Span): Range | null;
  onFailed(): void;
}

export interface UseReadAloud {
  /** Those that speak the article's language; without any nothing is offered. */
  voices: SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | null;
  /** Whether it has been begun and not ended. */
  open: boolean;
  playing: boolean;
  /** Plays or pauses; the first time from the first sentence in view. */
  toggle(): void;
  move(by: 1 | -1): void;
  close(): void;
}

/** Reads the article aloud, and marks in it the sentence that is read. Keys: P, B, F. */
export function useReadAloud({ text, lang, settings, place, onFailed }: Given): UseReadAloud {
  const voices = useVoices(lang);
  const voice = voices.find(({ voiceURI }) => voiceURI === settings.voice) ?? voices[0] ?? null;
  const sentences = useMemo(() => sentencesOf(text, paragraphsOf(text), []), [text]);
  const reading = useRef<ReadAloud | null>(null);
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState(QUIET);
  const manner = { rate: settings.speed, voice, lang };

  const close = () => {
    reading.current?.stop();
    reading.current = null;
    setOpen(false);
    setProgress(QUIET);
  };
  // What was read is not what is shown now.
  useEffect(() => close, [sentences]);
  useEffect(() => {
    addEventListener('pagehide', close);
    return () => removeEventListener('pagehide', close);
  }, []);
  useEffect(() => reading.current?.change(manner), [settings.speed, voice]);
  useEffect(() => {
    if (progress.failed) onFailed();
  }, [progress]);

  useEffect(() => {
    const sentence = progress.at === null ? null : sentences[progress.at];
    const range = sentence ? place(sentence) : null;
    if (!range) {
      CSS.highlights.delete(MARK);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = 3;
    CSS.highlights.set(MARK, highlight);
    if (progress.playing) keepInView(range);
  }, [progress, sentences, place]);

  const toggle = () => {
    if (progress.playing) return reading.current?.pause();
    setOpen(true);
    reading.current ??= readAloud(text, sentences, manner, setProgress);
    reading.current.play(progress.at ?? firstBelow(sentences, place));
  };
  const move = (by: 1 | -1) => reading.current?.move(by);

  const keys = useRef<Record<string, () => void>>({});
  keys.current = voices.length
    ? { p: toggle, ...(open && { b: () => move(-1), f: () => move(1) }) }
    : {};
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isKeyForPage(event)) keys.current[event.key]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return { voices, voice, open, playing: progress.playing, toggle, move, close };
}
