import { seeded } from '../train/seeded.ts';

const NAMES = ['Ana Ruiz', 'Peter Lindqvist', 'Wei Chen', 'Amina Okafor', 'Tomás Reyes'];
const THINGS =
  'ferry harbour council bridge winter school ticket engine island captain budget storm'.split(' ');

/**
 * A news page with an article of so many words and, around it, so much that is none of it: menus,
 * teasers, comments. No two paragraphs are alike, as on a real page.
 */
export function grownPage(words: number, bytes: number): string {
  const random = seeded(words + bytes);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const sentence = () =>
    `The ${pick(THINGS)} of the ${pick(THINGS)} cost ${Math.floor(random() * 900)} crowns in ${1950 + Math.floor(random() * 70)}, and the ${pick(THINGS)} was closed for a ${pick(THINGS)}.`;
  const said = () => `“We will keep the ${pick(THINGS)} open,” said ${pick(NAMES)}.`;
  const story: string[] = [];
  for (let count = 0; count < words; count += 70)
    story.push(`<p>${sentence()} ${said()} ${sentence()} ${sentence()}</p>`);
  const around: string[] = [];
  for (let size = story.join('').length, i = 0; size < bytes; i++) {
    // The pictures are told in the page, since a browser takes minutes to fail at thousands of files.
    const teaser = `<li class="teaser t${i % 7}"><a href="/story/${i}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="300" height="200" alt="${pick(THINGS)}"><span>${pick(NAMES)} and the ${pick(THINGS)} ${i}</span></a></li>`;
    around.push(teaser);
    size += teaser.length;
  }
  return `<!doctype html><meta charset="utf-8"><title>The ${pick(THINGS)} of Port Ellery</title>
<article><h1>The harbour of Port Ellery</h1>${story.join('\n')}</article><aside><ul>${around.join('\n')}</ul></aside>`;
}
