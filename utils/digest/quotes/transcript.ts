import type { Span } from '../../span.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from '../speakers/scene.ts';
import type { Speaker } from '../speakers/speaker-name.ts';
import type { Said } from './quotes.ts';

/** "TRUMP: ", "Jane Doe: ", "Q: ", "A: " at the start of a paragraph. */
const LABEL = /^(?<label>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u;
/** Fewer lines with a label are no transcript: "Iowa: …" may begin an entry of a list. */
const FEWEST_LINES = 4;
const FEWEST_LABELS = 2;

interface Line {
  label: Span;
  name: string;
  words: Span;
}

/**
 * The lines of a transcript or an interview that name who speaks ("TRUMP: …"), or answer where it
 * is certain who does ("A: …"). Questions ("Q: …") are the paper's, and nobody's quotes.
 * @param title names the one who answers, where it names one person.
 */
export function transcriptOf(scene: Scene, title: string | null): Said[] {
  const all = linesOf(scene);
  // Who speaks speaks again; "Jane Doe: Dam to close" is a headline, and a list names each once.
  const lines = all.filter((line) =>
    all.some((one) => one !== line && lastWord(one.name) === lastWord(line.name)),
  );
  const labels = new Set(lines.map(({ name }) => name));
  if (lines.length < FEWEST_LINES || labels.size < FEWEST_LABELS) return [];
  const named = new Map([...labels].map((label) => [label, speakerOf(scene, label, labels)]));
  const first = lines.find(({ name }) => name === 'Q')?.label.start;
  if (first !== undefined) named.set('A', answererOf(scene, title, first));
  return lines.flatMap(({ label, name, words }) => {
    const speaker = named.get(name);
    if (!speaker) return [];
    const text = scene.reading.text.slice(words.start, words.end);
    return [
      {
        quote: { ...words, text, kind: 'direct' as const, speaker: speaker.name, mention: label },
        speaker,
      },
    ];
  });
}

function linesOf({ reading: { text, paragraphs } }: Scene): Line[] {
  return paragraphs.flatMap(({ start, end }) => {
    const match = LABEL.exec(text.slice(start, end));
    const name = match?.groups?.label;
    if (!match || name === undefined) return [];
    const label = { start, end: start + name.length };
    return [{ label, name, words: { start: start + match[0].length, end } }];
  });
}

const lastWord = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase();
const isPerson = ({ kind }: Person): boolean => kind === 'person';

/** Whom a label means: a person of the article by the surname, or by the full name on another label. */
function speakerOf({ people }: Scene, label: string, labels: Set<string>): Speaker | null {
  const fits = people.flatMap((person, index) =>
    isPerson(person) && lastWord(person.name) === lastWord(label) ? [index] : [],
  );
  const [index = -1] = fits;
  const loud = [...labels].find(
    (other) => other.includes(' ') && lastWord(other) === lastWord(label),
  );
  const name = people[index]?.name ?? (fits.length ? undefined : loud);
  return fits.length > 1 || name === undefined ? null : { name, person: index };
}

/** Who answers: the one person whom the title names, else the only one named before the first question. */
function answererOf(scene: Scene, title: string | null, first: number): Speaker | null {
  const { people, phrases, names } = scene;
  const persons = people.flatMap((person, index) =>
    isPerson(person) && person.words.length > 1 ? [index] : [],
  );
  const inTitle = persons.filter((index) => title?.includes(people[index]?.name ?? '') === true);
  const before = persons.filter((index) =>
    people[index]?.phrases.some(
      (phrase) => names[phrase] && (phrases[phrase]?.start ?? first) < first,
    ),
  );
  const [index = -1, ...others] = inTitle.length ? inTitle : before;
  const name = people[index]?.name;
  return name === undefined || others.length ? null : { name, person: index };
}
