import { DEFAULTS } from '../settings/defaults.ts';
import type { Setting } from '../settings/setting.ts';
import { READING_KEY, readTheme, type Theme } from '../settings/theme.ts';

export const FACES = ['serif', 'sans'] as const;
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
/** Size of the reading type as a part of the standard one; the steps are even to the eye. */
export const SIZES = [0.8, 0.9, 1, 1.12, 1.26, 1.42, 1.6, 1.8] as const;

/** How fast it is read aloud; 1 is the voice's own speed. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** How the reader view is set. */
export interface ReaderSettings {
  theme: Theme;
  face: (typeof FACES)[number];
  width: (typeof WIDTHS)[number];
  size: (typeof SIZES)[number];
  speed: (typeof SPEEDS)[number];
  /** The `voiceURI` of the voice chosen last; null for the one that fits best. */
  voice: string | null;
}

/**
 * Reads what is stored. Anything missing or unknown, as another version may have written, falls
 * back to its default by itself.
 */
export function readReaderSettings(stored: unknown): ReaderSettings {
  const given: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { reader } = DEFAULTS;
  return {
    theme: readTheme(stored),
    face: oneOf(FACES, given.face) ?? reader.face,
    width: oneOf(WIDTHS, given.width) ?? reader.width,
    size: oneOf(SIZES, given.size) ?? reader.size,
    speed: oneOf(SPEEDS, given.speed) ?? reader.speed,
    voice: typeof given.voice === 'string' ? given.voice : reader.voice,
  };
}

/** How the reader view is set; its theme is that of every surface. */
export const READING: Setting<ReaderSettings> = {
  key: READING_KEY,
  read: readReaderSettings,
};

/** The next larger (1) or smaller (-1) size; the same at either end. */
export function stepSize(size: ReaderSettings['size'], step: 1 | -1): ReaderSettings['size'] {
  return SIZES[SIZES.indexOf(size) + step] ?? size;
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}
