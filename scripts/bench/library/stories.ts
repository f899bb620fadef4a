import type { Article } from '../../../utils/article/article.ts';
import type { Digest } from '../../../utils/digest/digest.ts';
import { seeded } from '../../train/seeded.ts';

/** As many words as ten thousand news stories have between them, about. */
const VOCABULARY = 100_000;
const BEGINNINGS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh st t th tr v w'.split(
  ' ',
);
const MIDDLES = 'a e i o u ai ea ee ou io'.split(' ');
const ENDS = ' n r s t l m ck nd st rd ng'.split(' ');

const words = makeWords();
/** How often each word and those before it come, by Zipf and Mandelbrot: the first is 1 in 20. */
const sums = words.reduce<number[]>((sums, _, i) => {
  sums.push((sums.at(-1) ?? 0) + 1 / (i + 2.7) ** 1.02);
  return sums;
}, []);

function makeWords(): string[] {
  const random = seeded(7);
  const pick = (parts: string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  const made = new Set<string>();
  while (made.size < VOCABULARY) {
    let word = '';
    // The words that come most are short.
    const most = 1 + Math.log10(1 + made.size) / 1.6;
    for (let i = 0; i < most; i++) word += pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDS);
    made.add(word);
  }
  return [...made];
}

/** A word as often as its rank says. */
function draw(random: () => number): string {
  const sum = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < sum) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A story of 800 words in ten paragraphs, another one for each number and the same in every run. */
export function story(number: number): { article: Article; digest: Digest } {
  const random = seeded(1000 + number);
  const line = (length: number) => capital(Array.from({ length }, () => draw(random)).join(' '));
  const sentence = () => `${line(16)}.`;
  const paragraphs = Array.from({ length: 10 }, () =>
    Array.from({ length: 5 }, sentence).join(' '),
  );
  const speaker = `${capital(draw(random))} ${capital(draw(random))}`;
  const article: Article = {
    url: `https://news.example/story/${number}`,
    title: line(9),
    authors: [`${line(1)} ${line(1)}`],
    byline: `${line(1)} ${line(1)}`,
    site: `The ${capital(words[number % 40] ?? '')} Post`,
    published: new Date(Date.UTC(2015, 0, 1) + number * 30_000_000).toISOString(),
    modified: null,
    section: null,
    lang: 'en',
    dir: 'ltr',
    dek: sentence(),
    leadImage: null,
    blocks: paragraphs.map((text) => ({ html: `<p>${text}</p>`, text })),
    text: paragraphs.join('\n\n'),
    captions: [],
    removed: [],
  };
  return {
    article,
    digest: { facts: [], quotes: [], voices: [{ speaker, role: null, quotes: [] }] },
  };
}

/** What readers ask a library: a word or three, begun, mistyped, or side by side. Each finds something. */
export function queries(count: number): string[] {
  const random = seeded(99);
  return Array.from({ length: count }, (_, i) => {
    const text = story(Math.floor(random() * 5000))
      .article.text.replaceAll('.', '')
      .split(/\s+/);
    const at = Math.floor(random() * (text.length - 4));
    const long = text.filter((word) => word.length > 5);
    const pick = () => long[Math.floor(random() * long.length)] ?? '';
    const one = pick();
    const kinds = [
      one,
      `${one} ${pick()}`,
      `${one} ${pick()} ${pick()}`,
      one.slice(0, 4),
      `${one.slice(0, 3)}z${one.slice(4)}`,
      `"${text.slice(at, at + 3).join(' ')}"`,
    ];
    return kinds[i % kinds.length] ?? one;
  });
}
