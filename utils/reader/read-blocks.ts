import { type ReadText, readText } from '../article/read-text.ts';

/**
 * Reads the elements that show an article's blocks, one each, into one text with a blank line
 * between blocks that say something: put together as `Article.text` is, so that its spans hold.
 */
export function readBlocks(elements: Iterable<Element>): ReadText {
  const whole: ReadText = { text: '', runs: [] };
  for (const element of elements) {
    const { text, runs } = readText(element);
    if (!text) continue;
    if (whole.text) whole.text += '\n\n';
    const offset = whole.text.length;
    whole.runs.push(...runs.map((run) => ({ ...run, start: run.start + offset })));
    whole.text += text;
  }
  return whole;
}
