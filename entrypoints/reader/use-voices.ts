import { useEffect, useMemo, useState } from 'preact/hooks';
import { voicesFor } from '../../utils/reader/voices-for.ts';

/** The voices of this machine for a language, as the browser comes to know them; maybe none. */
export function useVoices(lang: string | null): SpeechSynthesisVoice[] {
  const [all, setAll] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    // Some builds of Chromium and Firefox are without speech.
    if (!('speechSynthesis' in globalThis)) return;
    const read = () => setAll(speechSynthesis.getVoices());
    read();
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => speechSynthesis.removeEventListener('voiceschanged', read);
  }, []);
  return useMemo(() => voicesFor(all, lang), [all, lang]);
}
