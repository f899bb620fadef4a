import type { Engine, Utter } from '../../utils/reader/read-aloud.ts';

/** A speech engine that says nothing and ends what it speaks when told to. */
export interface StandIn extends Engine {
  utter: Utter;
  /** All that was given to it, in order. */
  spoken: SpeechSynthesisUtterance[];
  /** Ends the utterance that is spoken; late, as engines do, where it was cancelled. */
  end(utterance?: SpeechSynthesisUtterance): void;
  fail(): void;
  cancelled: number;
}

export function standInEngine(): StandIn {
  const engine: StandIn = {
    spoken: [],
    cancelled: 0,
    utter: (text) => ({ text }) as SpeechSynthesisUtterance,
    speak: (utterance) => void engine.spoken.push(utterance),
    cancel: () => void engine.cancelled++,
    end(utterance = engine.spoken.at(-1)) {
      utterance?.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent);
    },
    fail() {
      const utterance = engine.spoken.at(-1);
      utterance?.onerror?.call(utterance, new Event('error') as SpeechSynthesisErrorEvent);
    },
  };
  return engine;
}

export function voice(lang: string, fields: Partial<SpeechSynthesisVoice> = {}) {
  const name = `Voice of ${lang}`;
  return { voiceURI: name, name, lang, default: false, localService: true, ...fields };
}
