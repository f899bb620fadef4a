import type TurndownService from 'turndown';
import { isPictureAddress, schemeOf } from '../article/schemes.ts';
import { escapeText } from './escape-text.ts';
import { charAfter, charBefore } from './neighbours.ts';

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The rules for what stands within a line. Texts come already escaped. */
export function addInlineRules(service: TurndownService): void {
  service.addRule('strong', emphasis('strong', '**'));
  service.addRule('emphasis', emphasis('em', '*'));
  service.addRule('strikethrough', emphasis('del', '~~'));
  service.addRule('keptTags', {
    filter: ['sub', 'sup', 'kbd', 'q'],
    replacement: (content, node) => {
      const tag = node.nodeName.toLowerCase();
      return content.trim() ? `<${tag}>${content}</${tag}>` : '';
    },
  });
  service.addRule('code', {
    filter: (node) => node.nodeName === 'CODE' && !node.parentElement?.closest('pre, code'),
    replacement: (_, node) => inlineCode(node as Element),
  });
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const href = (node as Element).getAttribute('href') ?? '';
      if (!content.trim()) return content;
      if (node.textContent === href && /^https?:[^\s<>]+$/.test(href)) return `<${href}>`;
      return `[${content}](${linkTarget(href)})`;
    },
  });
}

/**
 * Marks, or HTML tags where a renderer might not see marks as such: `**“Yes.”**she` opens nothing,
 * since a mark between a full stop and a letter belongs to neither side.
 */
function emphasis(tag: 'strong' | 'em' | 'del', mark: string): TurndownService.Rule {
  return {
    filter: tag,
    replacement: (content, node) => {
      const core = content.trim();
      // Marks do not reach across paragraphs.
      if (!core || core.includes('\n\n')) return content;
      const marked = isSeen(node, core, mark) ? mark + core + mark : `<${tag}>${core}</${tag}>`;
      return (
        content.slice(0, content.indexOf(core)) + marked + content.slice(content.trimEnd().length)
      );
    },
  };
}

function isSeen(node: Node, core: string, mark: string): boolean {
  if (mark === '~~' && core.includes('~')) return false;
  const text = node.textContent ?? '';
  const before = /^\s/.test(text) ? ' ' : charBefore(node);
  const after = /\s$/.test(text) ? ' ' : charAfter(node);
  if (node.parentElement?.closest('strong, em, del'))
    // Within other marks renderers differ, but where it stands free or is all there is.
    return node.parentNode?.childNodes.length === 1 || (before === ' ' && after === ' ');
  return leans(core[0] ?? '', before) && leans(core.at(-1) ?? '', after);
}

/** Whether a mark between these two is read as one: it must lean on the inner side alone. */
function leans(inner: string, outer: string): boolean {
  if (outer === '*' || outer === '~') return false;
  return !PUNCTUATION.test(inner) || !outer || /\s/.test(outer) || PUNCTUATION.test(outer);
}

/** The text of an element as code, between more backticks than it holds. */
export function inlineCode(element: Element): string {
  const text = (element.textContent ?? '').replace(/(?<!\s)\s*\n\s*/g, ' ');
  if (!text.trim()) return text;
  const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
  // Some renderers do not find the end of a link's text behind more than one backtick.
  if (runs.size && element.closest('a')) return `<code>${asEntities(text)}</code>`;
  let size = 1;
  while (runs.has(size)) size++;
  const fence = '`'.repeat(size);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** Every mark as an entity, for text within HTML. */
function asEntities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An address as a link's target: nothing in it ends the link or a table's cell. */
export function linkTarget(url: string): string {
  const target = url
    .trim()
    .toWellFormed()
    .replace(/[\s<>|\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
  return isBalanced(target) ? target : target.replace(/[()]/g, '\\$&');
}

function isBalanced(target: string): boolean {
  let open = 0;
  for (const character of target) {
    if (character === '(') open++;
    if (character === ')' && --open < 0) return false;
  }
  return open === 0;
}

/** A picture, or '' for one without an address that it may have. */
export function picture(src: string, alt: string): string {
  if (!isPictureTarget(src)) return '';
  return `![${escapeText(alt.replace(/\s+/g, ' ').trim(), { inLink: true })}](${linkTarget(src)})`;
}

/** Whether a picture lies on the web or, by a path, beside the note. */
export function isPictureTarget(src: string): boolean {
  return src !== '' && (schemeOf(src) === null || isPictureAddress(src));
}
