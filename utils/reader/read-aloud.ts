import type { Span } from '../span.ts';

/** The parts of `speechSynthesis` that reading takes. */
export type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel'>;
/** Makes what the engine speaks, of words. */
export type Utter = (words: string) => SpeechSynthesisUtterance;

/** How it reads. */
export interface Manner {
  /** 1 is the voice's own speed. */
  rate: number;
  voice: SpeechSynthesisVoice | null;
  /** BCP 47, for an engine that takes a voice by itself. */
  lang: string | null;
}

/** Where the reading is. */
export interface Progress {
  /** The index of the sentence; null before the first and after the last. */
  at: number | null;
  playing: boolean;
  /** Whether the engine failed at it. */
  failed: boolean;
}

export interface ReadAloud {
  /** Reads on, or from a sentence. */
  play(from?: number): void;
  pause(): void;
  /** To the sentence so many further on or, below zero, back; it goes on playing if it was. */
  move(by: number): void;
  /** Takes effect at once: the sentence begins anew. */
  change(manner: Manner): void;
  /** Ends it for good. */
  stop(): void;
}

/**
 * Reads sentences of a text aloud, one utterance each: so the one that is read is known in every
 * engine, and few come to the length at which some of Chromium's fall silent, about 15 seconds. A pause ends the utterance and play begins the sentence
 * again, since engines differ in whether they can hold on within one.
 */
export function readAloud(
  text: string,
  sentences: readonly Span[],
  first: Manner,
  onProgress: (progress: Progress) => void,
  engine: Engine = speechSynthesis,
  utter: Utter = (words) => new SpeechSynthesisUtterance(words),
): ReadAloud {
  let manner = first;
  let now: Progress = { at: null, playing: false, failed: false };
  // Told of again and again until it is let go: an engine may drop what nothing holds.
  let current: SpeechSynthesisUtterance | null = null;

  const tell = (next: Partial<Progress>) => {
    now = { ...now, failed: false, ...next };
    onProgress(now);
  };
  const hush = () => {
    current = null;
    engine.cancel();
  };
  const say = (at: number) => {
    hush();
    const sentence = sentences[at];
    if (!sentence) return tell({ at: null, playing: false });
    const utterance = utter(text.slice(sentence.start, sentence.end));
    utterance.rate = manner.rate;
    utterance.voice = manner.voice;
    utterance.lang = manner.voice?.lang ?? manner.lang ?? '';
    // Engines tell of the end of what was cancelled too; only the current one leads on.
    utterance.onend = () => current === utterance && say(at + 1);
    utterance.onerror = () => {
      if (current !== utterance) return;
      current = null;
      tell({ playing: false, failed: true });
    };
    current = utterance;
    tell({ at, playing: true });
    engine.speak(utterance);
  };

  return {
    play: (from) => say(from ?? now.at ?? 0),
    pause() {
      hush();
      tell({ playing: false });
    },
    move(by) {
      const at = Math.min(sentences.length - 1, Math.max(0, (now.at ?? 0) + by));
      if (now.playing) say(at);
      else tell({ at });
    },
    change(next) {
      manner = next;
      if (now.playing && now.at !== null) say(now.at);
    },
    stop: hush,
  };
}
