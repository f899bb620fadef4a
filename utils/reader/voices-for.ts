/** What is asked of a voice of the browser. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'voiceURI' | 'name' | 'lang' | 'default' | 'localService'
>;

/**
 * The voices that can read an article, the likeliest first: of its very language ("pt-BR"), then of
 * the same one elsewhere, and of equals the browser's own choice. Only voices on this machine: the
 * others send the article to a server.
 * @param lang the article's language, BCP 47; null where the page does not say: then all voices do.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string | null): V[] {
  const nearness = (voice: V) => {
    if (lang === null) return 1;
    const [own, wanted] = [tagOf(voice.lang), tagOf(lang)];
    if (own === wanted) return 2;
    return own.split('-')[0] === wanted.split('-')[0] ? 1 : 0;
  };
  return voices
    .filter((voice) => voice.localService && nearness(voice) > 0)
    .sort((a, b) => nearness(b) - nearness(a) || Number(b.default) - Number(a.default));
}

/** Android writes "pt_BR". */
function tagOf(lang: string): string {
  return lang.replace('_', '-').toLowerCase();
}
