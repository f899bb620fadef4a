import { useId, useState } from 'preact/hooks';
import type { Quote, Voice } from '../utils/digest/digest.ts';
import { message, plural, wordsLocale } from '../utils/words.ts';
import { Passage, type Passages } from './passage.tsx';
import { surroundings } from './surroundings.ts';
import { voiceShares } from './voice-shares.ts';

/** Quotes of one voice shown before the rest is folded: an interview has forty. */
const SHOWN = 6;

/** Who said what: each voice with the role the article gives it, how much it says, and its words. */
export function Voices({
  voices,
  quotes,
  ...passages
}: Passages & { voices: Voice[]; quotes: Quote[] }) {
  const label = useId();
  const shares = voiceShares(voices, quotes);
  return (
    <section class="digest-section" aria-labelledby={label}>
      <h2 class="label" id={label}>
        {message('digestQuotes')}
      </h2>
      {voices.length === 0 && <p class="digest-none">{message('digestQuotesNone')}</p>}
      {voices.map((voice, i) => (
        <VoiceCard
          key={voice.speaker}
          {...passages}
          voice={voice}
          quotes={voice.quotes.flatMap((at) => quotes[at] ?? [])}
          share={voices.length > 1 ? shares[i] || null : null}
        />
      ))}
    </section>
  );
}

interface Props extends Passages {
  voice: Voice;
  quotes: Quote[];
  /** Of all quoted words, 0 to 1; null where one voice has them all, or it has none. */
  share: number | null;
}

function VoiceCard({ voice, quotes, share, ...passages }: Props) {
  const [all, setAll] = useState(false);
  const { text, lang, dir } = passages;
  const shown = all ? quotes : quotes.slice(0, SHOWN);
  const more = quotes.length - shown.length;
  return (
    <div class="voice" data-unclear={voice.speaker === null}>
      <div class="voice-head">
        <h3 lang={voice.speaker === null ? undefined : (lang ?? undefined)}>
          {voice.speaker ?? message('speakerUnclear')}
        </h3>
        {share !== null && <Share share={share} />}
      </div>
      {voice.role && (
        <p class="voice-role" lang={lang ?? undefined} dir={dir}>
          {text.slice(voice.role.start, voice.role.end)}
        </p>
      )}
      <ul class="quotes" dir={dir}>
        {shown.map((quote) => (
          <li key={`${quote.start}-${quote.end}`} data-kind={quote.kind}>
            <Passage {...passages} span={quote}>
              <Words quote={quote} text={text} />
            </Passage>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {plural('digestMoreQuotes', more)}
        </button>
      )}
    </div>
  );
}

/** The words between marks of the article's language; a few words alone within their sentence. */
function Words({ quote, text }: { quote: Quote; text: string }) {
  if (quote.kind === 'indirect')
    return (
      <>
        <span class="passage-words">{quote.text}</span>{' '}
        <small class="quote-kind">{message('digestReported')}</small>
      </>
    );
  const around = quote.kind === 'partial' ? surroundings(text, quote) : null;
  return (
    <>
      {around?.before && <span class="quote-around">{around.before}</span>}
      <q class="passage-words">{quote.text}</q>
      {around?.after && <span class="quote-around">{around.after}</span>}
    </>
  );
}

function Share({ share }: { share: number }) {
  const percent = new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(share);
  const words = message('digestShare', percent);
  return (
    <span class="voice-share" title={words}>
      <span class="voice-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.max(4, share * 100)}%` }} />
      </span>
      <span aria-hidden="true">{percent}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}
