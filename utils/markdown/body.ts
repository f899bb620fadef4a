import TurndownService from 'turndown';
import type { Block } from '../article/article.ts';
import { parseHtml } from '../article/parse-html.ts';
import { addBlockRules } from './block-rules.ts';
import { says } from './fold.ts';
import { markFootnotes } from './footnotes.ts';
import { addInlineRules, picture } from './inline-rules.ts';
import { flattenDeep, prepareBody } from './prepare-body.ts';
import { addTableRules } from './table-rules.ts';

/**
 * The article's blocks as GitHub-flavoured Markdown.
 * @param url the article's address, for links within the page.
 * @param said what the document says beside the pictures (title, dek, captions): a picture's
 *   alternative text is left out where it is said there already.
 */
export function bodyMarkdown(
  blocks: Block[],
  url: string,
  said: string[],
  Parser: typeof DOMParser = DOMParser,
): string {
  const { body } = parseHtml(blocks.map(({ html }) => html).join('\n'), Parser);
  flattenDeep(body);
  markFootnotes(body, url);
  prepareBody(body);
  return bodyService(said).turndown(body);
}

function bodyService(said: string[]): TurndownService {
  const service = new TurndownService();
  // Each text is escaped where it stands, before the conversion.
  service.escape = (text) => text;
  addInlineRules(service);
  addBlockRules(service);
  addTableRules(service);
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => {
      const alt = (node as Element).getAttribute('alt') ?? '';
      const image = picture(
        (node as Element).getAttribute('src') ?? '',
        says(said, alt) ? '' : alt,
      );
      return node.parentNode?.nodeName === 'FIGURE' ? `\n\n${image}\n\n` : image;
    },
  });
  return service;
}
