import type { Evidence } from './evidence.ts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-Arab|pa-Arab|ps|sd|syr|ug|ur|yi)\b/;

/** The language as BCP 47: the document's own, else what its data claim. */
export function chooseLanguage(page: Document, sources: Evidence[]): string | null {
  const { documentElement: root, body } = page;
  const given = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    body?.getAttribute('lang'),
    ...sources.flatMap(({ languages }) => languages),
  ];
  for (const tag of given) {
    const canonical = canonicalTag(tag ?? '');
    if (canonical) return canonical;
  }
  return null;
}

function canonicalTag(tag: string): string | null {
  const plain =
    tag
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(plain) || /^und\b/i.test(plain)) return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return plain.slice(0, 2).toLowerCase();
  }
}

/** The direction that the page gives its text, else that of its language. */
export function chooseDirection(
  page: Document,
  headline: Element | null,
  lang: string | null,
): 'ltr' | 'rtl' {
  const given = (headline?.closest('[dir]') ?? page.body?.closest('[dir]') ?? page.documentElement)
    .getAttribute('dir')
    ?.toLowerCase();
  if (given === 'ltr' || given === 'rtl') return given;
  return lang && RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
