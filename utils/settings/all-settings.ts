import { OBSIDIAN } from '../markdown/obsidian-settings.ts';
import { NOTE_TEMPLATE } from '../markdown/template/template-settings.ts';
import { PICTURES } from '../pictures/picture-settings.ts';
import { READING } from '../reader/reader-settings.ts';
import type { Setting } from './setting.ts';
import { FACTS_BY_MODEL, LETTER_KEYS } from './switches.ts';

/** Every setting of every surface: what a backup holds beside the articles. */
export const ALL_SETTINGS: readonly Setting<unknown>[] = [
  READING,
  NOTE_TEMPLATE,
  OBSIDIAN,
  PICTURES,
  LETTER_KEYS,
  FACTS_BY_MODEL,
];
