const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML with every value escaped. */
export function html(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((done, part, i) => done + escapeHtml(values[i - 1] ?? '') + part);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}
