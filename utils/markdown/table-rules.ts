import TurndownService from 'turndown';
import { addInlineRules, inlineCode } from './inline-rules.ts';

type Cell = HTMLTableCellElement;
/** A hostile `colspan` is cut there. */
const MAX_COLUMNS = 60;

/** Whether Markdown can say it: two columns or more, and no table within. `colspan` is not a column. */
export function isDataTable(table: HTMLTableElement): boolean {
  return !table.querySelector('table') && [...table.rows].some((row) => row.cells.length > 1);
}

/**
 * Tables, with a header row of empty cells where the page has none. A cell that reaches over several
 * columns or rows is followed by empty ones. Other tables never come here.
 */
export function addTableRules(service: TurndownService): void {
  const cells = cellService();
  service.addRule('table', {
    filter: 'table',
    replacement: (_, node) => {
      const table = node as HTMLTableElement;
      const caption = table.caption ? cells.turndown(table.caption) : '';
      return `\n\n${caption && `*${caption}*\n\n`}${tableText(cells, gridOf(table))}\n\n`;
    },
  });
}

/** What a cell holds must stand on one line: lists stay HTML, paragraphs become line breaks. */
function cellService(): TurndownService {
  const service = new TurndownService();
  service.escape = (text) => text;
  addInlineRules(service);
  service.addRule('code', {
    filter: ['code', 'pre'],
    replacement: (_, node) => inlineCode(node as Element),
  });
  service.addRule('list', {
    filter: ['ul', 'ol', 'li'],
    replacement: (content, node) => {
      const tag = node.nodeName.toLowerCase();
      return `<${tag}>${content.trim().replace(/(?<!\s)\s*\n\s*/g, tag === 'li' ? '<br>' : '')}</${tag}>`;
    },
  });
  service.addRule('block', {
    filter: ['blockquote', 'figure', 'figcaption', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'],
    replacement: (content) => `\n\n${content}\n\n`,
  });
  return service;
}

/** The cells by row and column; null where a cell reaches over from the left or from above. */
function gridOf(table: HTMLTableElement): (Cell | null)[][] {
  /** By column, the rows that a cell from above still reaches over. */
  const reaching: number[] = [];
  return [...table.rows]
    .map((row) => {
      const line: (Cell | null)[] = [];
      const skipTaken = () => {
        for (let left = reaching[line.length]; left; left = reaching[line.length]) {
          reaching[line.length] = left - 1;
          line.push(null);
        }
      };
      for (const cell of row.cells) {
        skipTaken();
        const width = Math.max(1, Math.min(cell.colSpan, MAX_COLUMNS - line.length));
        for (let i = 0; i < width; i++) {
          reaching[line.length] = Math.max(0, cell.rowSpan - 1);
          line.push(i ? null : cell);
        }
      }
      skipTaken();
      return line;
    })
    .filter((row) => row.some((cell) => cell?.textContent?.trim() || cell?.querySelector('img')));
}

function tableText(cells: TurndownService, rows: (Cell | null)[][]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isHeader = (cell: Cell | null) => !cell || cell.tagName === 'TH' || !!cell.closest('thead');
  const lines = rows.map((row) => row.map((cell) => (cell ? cellText(cells, cell) : '')));
  const header = rows[0]?.every(isHeader) ? (lines.shift() ?? []) : [];
  const rule = Array.from({ length: columns }, (_, x) => alignment(rows.map((row) => row[x])));
  return [rule.map((_, x) => header[x] ?? ''), rule, ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function cellText(cells: TurndownService, cell: Cell): string {
  return cells
    .turndown(cell)
    .trim()
    .replace(/(?<!\s)\s*\n\s*/g, '<br>')
    .replace(/\|/g, '\\|');
}

/** What most of the column's cells that say so are set to. */
function alignment(column: (Cell | null | undefined)[]): string {
  const votes = { left: 0, right: 0, center: 0 };
  for (const cell of column) {
    const said = (cell?.getAttribute('align') || cell?.style.textAlign || '').toLowerCase();
    if (said === 'left' || said === 'right' || said === 'center') votes[said]++;
  }
  const most = Math.max(votes.left, votes.right, votes.center);
  if (!most) return '---';
  if (votes.right === most) return '---:';
  return votes.center === most ? ':---:' : ':---';
}
