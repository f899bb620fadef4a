import { fold, sizeOf } from '../compare.ts';

/** What pages put between a title and their own name. */
const DIVIDER =
  /(?<!\s)\s+[|–—\-·•»:/‹›⋆~]+\s+|(?<!\s)\s+[|｜]\s*|[|｜]\s*|(?<!\s)\s+::\s+|(?<!\s)\s+»\s*|»\s*/u;

/**
 * A title without the site's name, its section and its date at either end. What follows a bar is
 * never the headline's, if that has three words or more without it.
 * @param siteNames names of the site that the page gives; its address is known as well.
 */
export function withoutSite(title: string, siteNames: string[], url: string): string {
  let rest = title.trim();
  for (;;) {
    const parts = [...rest.matchAll(new RegExp(DIVIDER, 'gu'))];
    const last = parts.at(-1);
    const [first] = parts;
    const head = rest.slice(0, last?.index).trim();
    if (
      last &&
      ((/[|｜]/.test(last[0]) && sizeOf(fold(head)) >= 3) ||
        isOfSite(rest.slice(last.index + last[0].length), siteNames, url))
    ) {
      rest = head;
    } else if (first && isOfSite(rest.slice(0, first.index), siteNames, url)) {
      rest = rest.slice(first.index + first[0].length).trim();
    } else return rest;
  }
}

/** Whether a part of a title is the site's name, alone or with a word for the section. */
function isOfSite(part: string, siteNames: string[], url: string): boolean {
  const words = fold(part);
  if (!words) return true;
  if (/^\d{1,2} \d{1,2} \d{4}$/.test(words)) return true;
  const joined = words.replaceAll(' ', '');
  for (const name of siteNames.map(fold)) {
    if (!name) continue;
    if (words === name || joined === name.replaceAll(' ', '')) return true;
    if (name.length >= 4 && ` ${words} `.includes(` ${name} `) && words.length <= name.length + 20)
      return true;
    if (words.length >= 4 && ` ${name} `.includes(` ${words} `)) return true;
  }
  return joined.length >= 3 && namesHost(joined, url);
}

/** Whether a name, without its spaces, is what the host is called: "dietagespost" on die-tagespost.de. */
function namesHost(joined: string, url: string): boolean {
  const host = URL.parse(url)?.hostname.toLowerCase() ?? '';
  const labels = host
    .split('.')
    .filter((label) => label.length >= 3 && !/^(?:www|com|net|org|gov|edu)$/.test(label));
  const plain = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/^the/, '');
  const german = joined.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return labels.some((label) => {
    const name = label.replaceAll('-', '').replace(/^the/, '');
    return (
      [plain, german].some(
        (joined) =>
          joined === name ||
          (joined.length >= 5 && name.includes(joined)) ||
          (name.length >= 5 && joined.includes(name) && joined.length <= name.length + 14),
      ) || host.replace(/^www\./, '').replace(/\W/g, '') === joined
    );
  });
}

/** The site's name where no tag gives it: what stands at the title's end and names the host. */
export function siteInTitle(title: string, url: string): string | null {
  const parts = title.split(new RegExp(DIVIDER, 'u')).map((part) => part.trim());
  const ends = parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : [];
  return ends.find((part) => part && namesHost(fold(part).replaceAll(' ', ''), url)) ?? null;
}
