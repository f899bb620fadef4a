import { until } from './until.ts';

/** What a reader sees in the popup. */
export interface ReadPopup {
  title: string;
  facts: string[];
  /** What each says: between marks, and as the article reports it. */
  voices: { speaker: string; quotes: string[]; reported: string[] }[];
  /** The line that tells how things stand. */
  status: string;
}

/** Reads the popup, whatever language it speaks. It runs in the popup, so it uses only what is there. */
export function readPopup(): ReadPopup {
  const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const voices: ReadPopup['voices'] = [];
  // Each name is followed by what its bearer says; a quote stands in marks, or stands reported.
  for (const element of document.querySelectorAll('.voice h3, .voice li')) {
    const quote = element.querySelector('q');
    if (element.matches('h3')) voices.push({ speaker: words(element), quotes: [], reported: [] });
    else if (quote) voices.at(-1)?.quotes.push(words(quote));
    else voices.at(-1)?.reported.push(words(element.querySelector('.passage-words') ?? element));
  }
  return {
    title: words(document.querySelector('h1')),
    facts: [...document.querySelectorAll('.facts li')].map(words),
    voices,
    status: words(document.querySelector('footer [role="status"]')),
  };
}

/** Waits until the popup shows the article's facts. `read` runs readPopup in it. */
export function whenRead(read: () => Promise<ReadPopup>): Promise<ReadPopup> {
  return until('the facts in the popup', async () => {
    const shown = await read();
    return shown.facts.length > 0 && shown;
  });
}
