import names from './first-names.json' with { type: 'json' };

export type Gender = 'male' | 'female' | 'either';

let genders: Map<string, Gender> | null = null;

/** The gender a given name mostly goes with; null for a word that is not known as one. */
export function genderOfName(name: string): Gender | null {
  if (!genders) {
    genders = new Map();
    for (const gender of ['male', 'female', 'either'] as const)
      for (const word of names[gender].split(' ')) genders.set(word, gender);
  }
  const word = name.toLowerCase();
  return genders.get(word) ?? genders.get(word.split('-')[0] ?? '') ?? null;
}
