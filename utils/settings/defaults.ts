import type { ObsidianSettings } from '../markdown/obsidian-settings.ts';
import type { TemplateSettings } from '../markdown/template/template-settings.ts';
import type { PictureSettings } from '../pictures/picture-settings.ts';
import type { ReaderSettings } from '../reader/reader-settings.ts';

interface Defaults {
  reader: ReaderSettings;
  template: TemplateSettings;
  obsidian: ObsidianSettings;
  pictures: PictureSettings;
  letterKeys: boolean;
  factsByModel: boolean;
}

/** How Galley is set until the reader sets it otherwise, all in one place. */
export const DEFAULTS: Defaults = {
  reader: {
    theme: 'system',
    face: 'serif',
    width: 'medium',
    size: 1,
    speed: 1,
    voice: null,
  },
  template: { chosen: 'plain', own: null },
  obsidian: { vault: '' },
  pictures: { keeps: false },
  letterKeys: true,
  factsByModel: false,
};
