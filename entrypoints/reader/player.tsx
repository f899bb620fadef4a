import { SignButton } from '../../components/sign-button.tsx';
import { type ReaderSettings, SPEEDS } from '../../utils/reader/reader-settings.ts';
import { message, wordsLocale } from '../../utils/words.ts';
import type { UseReadAloud } from './use-read-aloud.ts';

/** The button that begins to read aloud; nothing where no voice speaks the article's language. */
export function SpeakButton({ speech }: { speech: UseReadAloud }) {
  if (!speech.voices.length) return null;
  return (
    <SignButton
      icon="speak"
      name={message('speakTitle')}
      aria-keyshortcuts="p"
      aria-pressed={speech.open}
      onClick={speech.open ? speech.close : speech.toggle}
    />
  );
}

interface Props {
  speech: UseReadAloud;
  settings: ReaderSettings;
  onSettings(change: Partial<ReaderSettings>): void;
}

/** What stands at the foot of the page while the article is read aloud. */
export function Player({ speech, settings, onSettings }: Props) {
  if (!speech.open) return null;
  const { playing, voices, voice } = speech;
  const speeds = new Intl.NumberFormat(wordsLocale());
  return (
    <section class="player" aria-label={message('speakTitle')}>
      {/* These signs are those of a tape, which runs from left to right everywhere. */}
      <div class="player-ways" dir="ltr">
        <SignButton
          icon="previous"
          name={message('speakPrevious')}
          aria-keyshortcuts="b"
          onClick={() => speech.move(-1)}
        />
        <SignButton
          icon={playing ? 'pause' : 'play'}
          name={message(playing ? 'speakPause' : 'speakPlay')}
          aria-keyshortcuts="p"
          onClick={speech.toggle}
        />
        <SignButton
          icon="next"
          name={message('speakNext')}
          aria-keyshortcuts="f"
          onClick={() => speech.move(1)}
        />
      </div>
      <select
        aria-label={message('speakSpeed')}
        title={message('speakSpeed')}
        value={settings.speed}
        onChange={({ currentTarget }) => {
          const speed = SPEEDS[currentTarget.selectedIndex];
          if (speed) onSettings({ speed });
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {message('speakTimes', speeds.format(speed))}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          class="player-voice"
          aria-label={message('speakVoice')}
          title={message('speakVoice')}
          value={voice?.voiceURI}
          onChange={({ currentTarget }) => onSettings({ voice: currentTarget.value })}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <SignButton icon="close" name={message('speakClose')} onClick={speech.close} />
    </section>
  );
}
