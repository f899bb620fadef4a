import { useId } from 'preact/hooks';
import {
  FACES,
  type ReaderSettings,
  SIZES,
  stepSize,
  WIDTHS,
} from '../utils/reader/reader-settings.ts';
import { THEMES } from '../utils/settings/theme.ts';
import { type MessageKey, message, wordsLocale } from '../utils/words.ts';

interface Props {
  settings: ReaderSettings;
  onChange(change: Partial<ReaderSettings>): void;
}

/** The field by which the theme of all pages is set. */
export function ThemeField({ settings, onChange }: Props) {
  return (
    <Choice
      name="readerTheme"
      values={THEMES}
      names={THEME_NAMES}
      chosen={settings.theme}
      onChoose={(theme) => onChange({ theme })}
    />
  );
}

/** The fields by which the type of what is read is set. */
export function TypeFields({ settings, onChange }: Props) {
  const percent = new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(settings.size);
  const size = useId();
  const resize = (step: 1 | -1) => onChange({ size: stepSize(settings.size, step) });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div class="size" role="group" aria-labelledby={size}>
        <span class="label" id={size}>
          {message('readerSize')}
        </span>
        <button
          type="button"
          class="button smaller"
          aria-label={message('readerSmaller')}
          aria-disabled={settings.size === SIZES[0]}
          onClick={() => resize(-1)}
        >
          A
        </button>
        <output aria-live="polite">{percent}</output>
        <button
          type="button"
          class="button larger"
          aria-label={message('readerLarger')}
          aria-disabled={settings.size === SIZES.at(-1)}
          onClick={() => resize(1)}
        >
          A
        </button>
      </div>
      <Choice
        name="readerFace"
        values={FACES}
        names={FACE_NAMES}
        chosen={settings.face}
        onChoose={(face) => onChange({ face })}
      />
      <Choice
        name="readerWidth"
        values={WIDTHS}
        names={WIDTH_NAMES}
        chosen={settings.width}
        onChoose={(width) => onChange({ width })}
      />
    </>
  );
}

const THEME_NAMES: Record<ReaderSettings['theme'], MessageKey> = {
  system: 'readerThemeSystem',
  light: 'readerThemeLight',
  sepia: 'readerThemeSepia',
  dark: 'readerThemeDark',
};
const FACE_NAMES: Record<ReaderSettings['face'], MessageKey> = {
  serif: 'readerFaceSerif',
  sans: 'readerFaceSans',
};
const WIDTH_NAMES: Record<ReaderSettings['width'], MessageKey> = {
  narrow: 'readerWidthNarrow',
  medium: 'readerWidthMedium',
  wide: 'readerWidthWide',
};

interface ChoiceProps<T extends string> {
  name: MessageKey;
  values: readonly T[];
  names: Record<T, MessageKey>;
  chosen: T;
  onChoose(value: T): void;
}

/** One of a few, as radio buttons that look like one strip. */
function Choice<T extends string>({ name, values, names, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class={`choice choice-${name}`}>
      <legend class="label">{message(name)}</legend>
      {values.map((value) => (
        <label key={value} data-value={value}>
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{message(names[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}
