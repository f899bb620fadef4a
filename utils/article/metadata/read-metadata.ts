import type { Metadata } from '../article.ts';
import { fold } from '../compare.ts';
import { namesElsewhere, namesNear } from './author-lines.ts';
import { chooseAddress } from './choose-address.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseDates } from './choose-dates.ts';
import { chooseImage } from './choose-image.ts';
import { chooseDirection, chooseLanguage } from './choose-language.ts';
import { chooseTitle, plainTitles } from './choose-title.ts';
import { findHeadline } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import { readMicrodata } from './microdata.ts';
import { linesNear } from './near-lines.ts';
import { siteInTitle, withoutSite } from './site-name.ts';
import { readVisibleLines } from './visible-lines.ts';

/**
 * What the page says of its article: title, authors, site, dates, language.
 *
 * Each source gives its claims, and for each field one file weighs them. The rule: what the page shows
 * its reader wins for the words (title, dek), because data are written for search engines; what data
 * say wins for facts that lines show cut short or in many formats (people, times), and there the
 * order is JSON-LD, meta tags, microdata, visible lines, the page's address. A weaker source may
 * add to a stronger one that it agrees with: more authors, a more exact time of the same day.
 * @param page the prepared copy of the page, before Readability takes it apart.
 */
export function readMetadata(page: Document, url: string): Metadata {
  const jsonLd = readJsonLd(page, url);
  const meta = readMetaTags(page);
  const microdata = readMicrodata(page);
  const data = [jsonLd, meta, microdata];
  const lang = chooseLanguage(page, data);
  const siteNames = [...meta.sites, ...jsonLd.sites, ...microdata.sites];
  const plain = (titles: string[]) => plainTitles(titles, siteNames, url);
  const claimed = [meta.titles, jsonLd.titles, [page.title]].map(plain);
  const claims = claimed.flat();
  const headline = findHeadline(page, claims, siteNames);
  const monthFirst = lang === 'en-US' || lang === 'en';
  const lines = headline ? linesNear(headline) : [];
  const visible = readVisibleLines(lines, monthFirst);
  const title = chooseTitle(headline, claimed, (text) => withoutSite(text, siteNames, url));
  const deks = [...visible.deks, ...meta.deks, ...jsonLd.deks];
  return {
    url: chooseAddress([...meta.addresses, ...jsonLd.addresses], url),
    title,
    ...chooseAuthors(
      data,
      [...namesNear(page, lines), ...namesElsewhere(page, headline)],
      siteNames,
      lang,
    ),
    site: siteNames[0] ?? visible.sites[0] ?? siteInTitle(page.title, url),
    ...chooseDates([...data, visible], url, monthFirst),
    section: [...meta.sections, ...jsonLd.sections, ...microdata.sections][0] ?? null,
    lang,
    dir: chooseDirection(page, headline, lang),
    dek: deks.find((dek) => fold(dek) !== fold(title)) ?? null,
    leadImage: chooseImage([...meta.images, ...jsonLd.images], url),
  };
}
