/** Takes white space and line breaks off the end of a line, so that equal lines are equal HTML. */
export function trimEnd(line: Element): void {
  for (let last = line.lastChild; last; ) {
    if (last.nodeType === 3) {
      const text = last as Text;
      text.data =
        line.tagName === 'PRE' ? text.data.trimEnd() : text.data.replace(/(?<!\s)\s+$/, '');
      if (text.data) return;
    } else if (last.hasChildNodes()) {
      last = last.lastChild;
      continue;
    } else if (/^(?:IMG|HR)$/.test((last as Element).tagName)) return;
    const parent: ParentNode | null = last.parentNode;
    last.remove();
    last = parent === line ? line.lastChild : (parent as Element | null);
  }
}
