import type { Citable } from './citable.ts';

/** Words that say nothing of a title. */
const SMALL = /^(?:an?|the|der|die|das|ein|eine|el|la|los|las|le|les|il|lo|un|una|une)$/;

/**
 * A key for each article, by which a text refers to it: family name, year and first word of the title
 * in plain letters, "marsh2026bridge". Equal ones are told apart by a number.
 */
export function citationKeys(articles: readonly Citable[]): string[] {
  const taken = new Map<string, number>();
  return articles.map(({ people: [first], site, date: [year], title }) => {
    const name = !first ? site : 'literal' in first ? first.literal : first.family;
    const words = plainWords(title);
    const word = words.find((word) => !SMALL.test(word)) ?? words[0] ?? '';
    const key = `${plainWords(name ?? '').join('')}${year ?? ''}${word}` || 'article';
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times > 1 ? `${key}-${times}` : key;
  });
}

function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}
