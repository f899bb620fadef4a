import type TurndownService from 'turndown';

/** The rules for lists, code, captions, headings, quotations and notes. */
export function addBlockRules(service: TurndownService): void {
  service.addRule('listItem', {
    filter: 'li',
    replacement: (content, node) => listItem(content, node as Element),
  });
  service.addRule('codeBlock', {
    filter: 'pre',
    replacement: (_, node) => codeBlock(node as Element),
  });
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => (content.trim() ? `\n\n*${content.trim()}*\n\n` : ''),
  });
  service.addRule('heading', {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const line = content.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
      return line ? `\n\n${'#'.repeat(Number(node.nodeName[1]))} ${line}\n\n` : '';
    },
  });
  service.addRule('quotation', {
    filter: 'blockquote',
    replacement: (content) =>
      `\n\n${content
        .trim()
        .replace(/^/gm, '> ')
        .replace(/(?<! ) +$/gm, '')}\n\n`,
  });
  service.addRule('noteReference', {
    filter: (node) => node.nodeName === 'X-NOTE-REFERENCE',
    replacement: (number) => `[^${number}]`,
  });
  service.addRule('note', {
    filter: (node) => node.nodeName === 'X-NOTE',
    replacement: (content, node) => {
      const number = (node as Element).getAttribute('data-number');
      return `\n\n[^${number}]: ${content.trim().replace(/\n(?=[^\n])/g, '\n    ')}\n\n`;
    },
  });
}

function listItem(content: string, item: Element): string {
  const marker = markerOf(item);
  const isLoose = /\n$/.test(content);
  const text = content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
  const end = item.nextElementSibling ? (isLoose ? '\n\n' : '\n') : '';
  return `${marker}${text}`.trimEnd() + end;
}

/** Lists that follow each other at once would run together, so every second has the other marker. */
function markerOf(item: Element): string {
  const list = item.parentElement;
  if (!list) return '- ';
  const isOther = listsBefore(list) % 2 === 1;
  if (list.tagName !== 'OL') return isOther ? '* ' : '- ';
  return `${numberOf(item, list)}${isOther ? ')' : '.'} `;
}

function listsBefore(list: Element): number {
  const before = list.previousElementSibling;
  return before?.tagName === list.tagName ? 1 + listsBefore(before) : 0;
}

function numberOf(item: Element, list: Element): number {
  const given = (element: Element, name: string) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
    return value >= 0 && value < 1e8 ? value : null;
  };
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
  return given(item, 'value') ?? (given(list, 'start') ?? 1) + items.indexOf(item);
}

/** Fenced by more backticks than it holds. */
function codeBlock(pre: Element): string {
  const code = (pre.textContent ?? '').replace(/^\n/, '').replace(/(?<!\n)\n+$/, '');
  if (!code.trim()) return '';
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const classes = `${pre.getAttribute('class')} ${pre.querySelector('code')?.getAttribute('class')}`;
  const language = /\blang(?:uage)?-([\w+#-]+)/.exec(classes)?.[1] ?? '';
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}
