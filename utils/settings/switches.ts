import { DEFAULTS } from './defaults.ts';
import { switchSetting } from './setting.ts';

/**
 * Whether a letter alone presses a button; who speaks to the computer, or is quick to touch a key,
 * can turn that off (WCAG 2.2, 2.1.4).
 */
export const LETTER_KEYS = switchSetting('settings:letter-keys', DEFAULTS.letterKeys);

/** Whether the browser's own language model picks the key facts. */
export const FACTS_BY_MODEL = switchSetting('settings:facts-by-model', DEFAULTS.factsByModel);
