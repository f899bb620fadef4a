import type { Article } from '../article/article.ts';
import { ENDINGS } from './picture-type.ts';

/** A picture of a saved article, kept beside it. */
export interface KeptPicture {
  /** The article's id. */
  id: string;
  /** Where it lay on the web, as the article names it. */
  address: string;
  picture: Blob;
}

/** Reads what is kept of an article's pictures. */
export type KeptOf = (id: string) => Promise<KeptPicture[]>;

/**
 * An article whose kept pictures lie beside it: the files, and the article that names them by their
 * paths. The others stay at their addresses.
 * @param pathOf the path of a picture's file, by its place among them.
 */
export function withFiles<Of extends Pick<Article, 'leadImage' | 'blocks'>>(
  article: Of,
  kept: readonly KeptPicture[],
  pathOf: (kept: KeptPicture, i: number) => string = numbered,
): { article: Of; files: { path: string; picture: Blob }[] } {
  const paths = new Map(kept.map((picture, i) => [picture.address, pathOf(picture, i)]));
  const { leadImage, blocks } = article;
  const lead = leadImage && { ...leadImage, src: paths.get(leadImage.src) ?? leadImage.src };
  const written = [...paths].map(([address, path]) => [
    `src="${escaped(address)}"`,
    `src="${path}"`,
  ]);
  const named = blocks.map((block) => ({
    ...block,
    html: written.reduce((html, [from = '', to = '']) => html.replaceAll(from, to), block.html),
  }));
  return {
    article: { ...article, leadImage: lead, blocks: named },
    files: kept.map(({ address, picture }) => ({ path: paths.get(address) ?? '', picture })),
  };
}

/** In a folder beside, by the article and a number. */
function numbered({ id, picture }: KeptPicture, i: number): string {
  return `pictures/${id.slice(0, 8)}-${i + 1}.${ENDINGS[picture.type] ?? 'bin'}`;
}

/** As HTML writes an attribute's value. */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('"', '&quot;');
}
