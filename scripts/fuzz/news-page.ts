import { articleText } from './article-text.ts';
import { picker } from './picker.ts';

const CLASSES =
  'article story body content main teaser related promo caption byline dek share ad sidebar comment gallery modal live'.split(
    ' ',
  );
const INLINE = 'a b strong em i span mark sub sup code q s small u bdo ruby abbr kbd font'.split(
  ' ',
);
const BOXES =
  'div section article main aside figure header footer blockquote ul ol dl table pre details center form'.split(
    ' ',
  );
const HEADS = [
  '<meta name="author" content="Ana Ruiz">',
  '<meta property="og:title" content="The ferry: back &amp; better">',
  '<meta property="og:image" content="https://pictures.example/ferry.jpg">',
  '<meta name="description" content="It sails again.">',
  '<link rel="canonical" href="/story">',
  '<base href="https://elsewhere.example/x/">',
  '<meta property="article:published_time" content="2026-03-03T09:00:00+01:00">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry","author":[{"name":"Ana Ruiz"}],"datePublished":"2026-03-03"}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The ferry sails.",</script>',
];

/**
 * A news page by a grammar: a story of paragraphs, boxes within boxes around and between them, and what
 * stands beside stories, all of it sometimes broken: tags unclosed, texts that hold marks of Markdown.
 */
export function newsPage(random: () => number): string {
  const { pick, some, chance } = picker(random);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = () => {
    const whole = escaped(articleText(random).replace(/\s*\n\s*/g, ' ')).slice(0, 900);
    return chance(0.15)
      ? `${whole} ${pick(['*x*', '# y', '[a](b)', '| c |', '`d', '---', '1. e', '~~f~~', '![g](h)', '&lt;script>', '$x$', '<!-- i -->'])}`
      : whole;
  };
  const inline = (): string => {
    const name = pick(INLINE);
    const attributes =
      name === 'a'
        ? ` href="${pick(['https://other.example/x', '/y?a=1&b=(2)', '#z', 'javascript:1', 'mailto:a@b.example', ''])}"`
        : '';
    return `<${name}${attributes}>${chance(0.3) ? inline() : text().slice(0, 120)}${chance(0.9) ? `</${name}>` : ''}`;
  };
  const paragraph = () =>
    `<p>${some(3, () => (chance(0.75) ? text() : inline())).join(' ')}${chance(0.8) ? '</p>' : ''}`;
  const rows = () =>
    some(5, () => `<tr>${some(4, () => `<td>${text().slice(0, 60)}</td>`).join('')}</tr>`).join('');
  const picture = () =>
    `<figure><img src="${pick(['/a.jpg', 'https://p.example/b.png?w=3', 'data:image/gif;base64,AA', ''])}" alt="${pick(['The quay', '', 'x'.repeat(90)])}"><figcaption>${pick(['The quay on Monday. Photo: Ann Lee', text().slice(0, 90)])}</figcaption></figure>`;
  const list = () =>
    `<${pick(['ul', 'ol'])}>${some(5, () => `<li>${chance(0.7) ? text().slice(0, 150) : inline()}`).join('')}</${pick(['ul', 'ol'])}>`;
  const box = (depth: number): string => {
    const name = pick(BOXES);
    return `<${name} class="${pick(CLASSES)} ${pick(CLASSES)}">${piecesOf(depth - 1)}${chance(0.9) ? `</${name}>` : ''}`;
  };
  const piecesOf = (depth: number): string =>
    some(5, () => {
      const kind = random();
      if (kind < 0.5) return paragraph();
      if (kind < 0.6) return `<h${1 + Math.floor(random() * 6)}>${text().slice(0, 70)}</h2>`;
      if (kind < 0.68) return list();
      if (kind < 0.75) return picture();
      if (kind < 0.8) return `<table>${rows()}</table>`;
      if (kind < 0.85) return `${text()}<br><br>${text()}`;
      if (kind < 0.9) return inline();
      return depth > 0 ? box(depth) : paragraph();
    }).join(pick(['\n', '', ' ']));
  const story = some(8, paragraph).join('\n');
  return `<!doctype html><html lang="${pick(['en', 'de', 'es', 'ar', '', 'xx-'])}"><title>${text().slice(0, 80)}</title>${some(4, () => pick(HEADS)).join('')}<body>${piecesOf(3)}<article class="${pick(CLASSES)}"><h1>${text().slice(0, 80)}</h1>${chance(0.5) ? story : ''}${piecesOf(4)}${chance(0.5) ? story : ''}</article>${piecesOf(3)}`;
}
