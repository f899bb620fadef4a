/** What an element must stand in; elsewhere only its content is taken. */
export const PARENTS: Record<string, string[]> = {
  LI: ['UL', 'OL'],
  DT: ['DL'],
  DD: ['DL'],
  CAPTION: ['TABLE'],
  THEAD: ['TABLE'],
  TBODY: ['TABLE'],
  TFOOT: ['TABLE'],
  TR: ['TABLE', 'THEAD', 'TBODY', 'TFOOT'],
  TD: ['TR'],
  TH: ['TR'],
};
/** What must stand between an element and a line in it. */
export const BETWEEN: Record<string, string> = {
  UL: 'li',
  OL: 'li',
  DL: 'dd',
  TABLE: 'tr',
  THEAD: 'tr',
  TBODY: 'tr',
  TFOOT: 'tr',
  TR: 'td',
};
