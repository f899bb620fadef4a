/** Pictures up to this many CSS pixels high and wide stand among words: icons, signs, formulas. */
const SMALL = 80;

export function isSmallPicture(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseFloat(picture.getAttribute(name) ?? ''),
  );
  return (width ?? Number.NaN) <= SMALL && (height ?? Number.NaN) <= SMALL;
}

/** Whether a table says something by its rows and columns; the others only place things. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  const cells = [...table.querySelectorAll('td, th')];
  const rows = table.querySelectorAll('tr').length;
  if (rows < 2 || cells.length < 2 * rows) return false;
  if (table.querySelector('th, thead, caption')) return true;
  return cells.every((cell) => (cell.textContent ?? '').length < 300);
}

/** Whether a list is a gallery or a row of cards rather than a list of sayings. */
export function isPictureList(list: Element): boolean {
  return list.querySelector('img, figure, h1, h2, h3, h4, table') !== null;
}

/** Whether a figure holds more than pictures with a caption: a table, a quotation, code, a story. */
export function isWrapping(figure: Element): boolean {
  if (figure.querySelector('figure, table, blockquote, pre, h1, h2, h3')) return true;
  return !figure.querySelector('img, figcaption') || figure.querySelectorAll('p').length > 4;
}
