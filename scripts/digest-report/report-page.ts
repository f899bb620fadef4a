import { readFileSync } from 'node:fs';
import {
  type FactVerdict,
  factVerdicts,
  type QuoteVerdict,
  quotesUnlabelled,
  quoteVerdicts,
} from './compare.ts';
import { html } from './html.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { markedText } from './marked-text.ts';

/** Between two hues that stand next to each other in the order of the voices; the golden angle. */
const HUE_STEP = 137.5;

/** One self-contained page: each article with its digest marked in it, its misses beside the text. */
export function reportPage(pages: LabelledPage[]): string {
  const style = readFileSync(new URL('./report.css', import.meta.url), 'utf8');
  const judged = pages.map((page) => ({
    page,
    quotes: quoteVerdicts(page),
    facts: factVerdicts(page),
  }));
  const contents = judged.map(
    ({ page, quotes, facts }, i) =>
      html`<li><a href="#a${String(i)}">${titleOf(page)}</a> ${tally(quotes, facts)}</li>`,
  );
  const articles = judged.map(({ page, quotes, facts }, i) => section(page, quotes, facts, i));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Digest report</title>',
    '<meta name="viewport" content="width=device-width">',
    `<style>${style}</style><h1>Digest report</h1><ol class="contents">${contents.join('')}</ol>`,
    ...articles,
    '</html>\n',
  ].join('\n');
}

const titleOf = ({ article, labels }: LabelledPage) => article.title || labels.id;

function tally(quotes: QuoteVerdict[], facts: FactVerdict[]): string {
  const right = quotes.filter(({ verdict }) => verdict === 'right').length;
  const stated = facts.filter(({ statedBy }) => statedBy >= 0).length;
  return `— quotes ${right} of ${quotes.length}, facts ${stated} of ${facts.length}`;
}

function section(
  page: LabelledPage,
  quotes: QuoteVerdict[],
  facts: FactVerdict[],
  index: number,
): string {
  const { article, digest, labels } = page;
  const hues = new Map(digest.voices.map(({ speaker }, i) => [speaker, (i * HUE_STEP) % 360]));
  const voices = digest.voices.map(
    ({ speaker, quotes: own }) =>
      html`<li style="--hue: ${String(hues.get(speaker))}"><q>${speaker ?? 'speaker unclear'}</q> ${String(own.length)}</li>`,
  );
  return [
    html`<section id="a${String(index)}"><h2>${titleOf(page)}</h2>`,
    html`<p class="source">${labels.url} ${tally(quotes, facts)}</p><div class="columns">`,
    `<div class="text" dir="${article.dir}"><p>${markedText(article.text, digest, hues)}</p></div>`,
    `<aside><h3>Voices</h3><ul class="voices">${voices.join('')}</ul>`,
    `<h3>Labelled quotes</h3><ul>${quotes.map(quoteItem).join('')}</ul>`,
    `<h3>Quotes in no label</h3><ul>${quotesUnlabelled(page)
      .map(({ text, speaker }) => html`<li class="extra">${text} <b>${speaker ?? '—'}</b></li>`)
      .join('')}</ul>`,
    `<h3>Labelled facts</h3><ul>${facts.map(factItem).join('')}</ul></aside></div></section>`,
  ].join('\n');
}

function quoteItem({ label, found, verdict }: QuoteVerdict): string {
  const wanted = label.speaker ?? 'nobody';
  const said =
    verdict === 'wrong speaker' ? `${found?.speaker ?? 'nobody'} instead of ${wanted}` : wanted;
  return html`<li class="${verdict === 'right' ? 'hit' : 'miss'}">${label.text} <b>${said}</b> <i>${verdict}</i></li>`;
}

function factItem({ label, statedBy }: FactVerdict): string {
  const where = statedBy < 0 ? 'not shown' : `fact ${statedBy + 1}`;
  return html`<li class="${statedBy < 0 ? 'miss' : 'hit'}">${label.fact} <b>weight ${String(label.weight)}</b> <i>${where}</i></li>`;
}
