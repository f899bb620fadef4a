const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION COL COLGROUP DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL X-NOTE'.split(
    ' ',
  ),
);
/** Inline elements that leave a mark in Markdown, or stay as HTML in it. */
const MARKUP = new Set('A BR CODE DEL EM IMG KBD Q STRONG SUB SUP X-NOTE-REFERENCE'.split(' '));

/** Whether it breaks the line it stands in. */
export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/** Whether it leaves a mark within its line. */
export function isMarkup(node: Node): boolean {
  return MARKUP.has(node.nodeName);
}
