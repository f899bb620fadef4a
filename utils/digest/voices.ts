import type { Quote, Voice } from './digest.ts';
import { roleOf } from './people/roles.ts';
import type { Scene } from './speakers/scene.ts';
import type { Speaker } from './speakers/speaker-name.ts';

/**
 * Gathers the quotes by who said them: who is quoted most first, then who is reported most, the
 * unnamed voice last.
 * @param speakers for each quote, who it is, or null.
 */
export function voicesOf(scene: Scene, quotes: Quote[], speakers: (Speaker | null)[]): Voice[] {
  const voices = new Map<string | null, Voice>();
  quotes.forEach((quote, index) => {
    const speaker = speakers[index] ?? null;
    const key =
      speaker && (speaker.person >= 0 ? String(speaker.person) : speaker.name.toLowerCase());
    let voice = voices.get(key);
    if (!voice) {
      const role = speaker && speaker.person >= 0 ? roleOf(scene, speaker.person) : null;
      voice = { speaker: quote.speaker, role, quotes: [] };
      voices.set(key, voice);
    }
    voice.quotes.push(index);
  });
  const isReported = (index: number) => Number(quotes[index]?.kind === 'indirect');
  const quoted = (voice: Voice) => voice.quotes.filter((index) => !isReported(index)).length;
  for (const voice of voices.values()) voice.quotes.sort((a, b) => isReported(a) - isReported(b));
  return [...voices.values()].sort(
    (a, b) =>
      Number(a.speaker === null) - Number(b.speaker === null) ||
      quoted(b) - quoted(a) ||
      b.quotes.length - a.quotes.length,
  );
}
