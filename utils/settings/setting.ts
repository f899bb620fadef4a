/** One thing that the reader sets. */
export interface Setting<T> {
  /** Under which it is kept in `storage.local`. */
  key: string;
  /**
   * What is stored there, as this version knows it. Anything missing or unknown, as another version
   * or a damaged backup may have left, gives the default.
   */
  read(stored: unknown): T;
}

/** The part of `browser.storage.local` that keeps settings and tells of their changes. */
export interface SettingsArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: SettingChanges) => void): void;
    removeListener(listener: (changes: SettingChanges) => void): void;
  };
}

/** By key; `newValue` is absent where the key is gone. */
export type SettingChanges = Record<string, { newValue?: unknown }>;

/** A setting that is on or off. */
export function switchSetting(key: string, byDefault: boolean): Setting<boolean> {
  return { key, read: (stored) => (typeof stored === 'boolean' ? stored : byDefault) };
}
