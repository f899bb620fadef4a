import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const own: Record<string, { message: string }> = english;

/** Gives the fake browser Galley's own English words, as a browser in British English has them. */
export function speakEnglish(): void {
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  fakeBrowser.i18n.getMessage = (key: string, values: string | (string | number)[] = []) =>
    (own[key]?.message ?? '').replace(/\$(\d)/g, (_, n) =>
      String([values].flat()[Number(n) - 1] ?? ''),
    );
}
