import { oneLine } from './one-line.ts';

/** A name in the parts that citation formats ask for; the terms are CSL's. */
export type Person =
  | {
      family: string;
      given: string;
      /** Words before the family name that are written with it: "van der". Empty where there are none. */
      particle: string;
      /** "Jr.", "III"; empty where there is none. */
      suffix: string;
    }
  /** A name that is not taken apart: one word, a body, a script that writes it in one. */
  | { literal: string };

/** Small words that belong to the family name, as printed between it and the given names. */
const PARTICLE =
  /^(?:a[fv]|al|auf|av|ben|bin|bint|da|dal|das|de|degli|dei|del|della|delle|den|der|di|dos|du|e|el|ibn|la|las|le|los|op|ten|ter|und|van|vom|von|y|zu|zum|zur|’t|'t)$/u;
/** The same where they begin the family name: "De Niro". Short ones would be initials. */
const CAPITAL_PARTICLE =
  /^(?:Al|Da|De|Del|Della|Den|Der|Di|Dos|Du|El|La|Las|Le|Los|Ten|Ter|Van|Von)$/u;
const SUFFIX = /^(?:jr|sr|junior|senior|júnior|ii|iii|iv)\.?$/iu;
/** What a name of a body holds, or begins with, and a person's does not. */
const BODY =
  /^the\s|\bassociat\w|\b(?:agence|agency|agencies|board|bureau|correspondents?|desk|editors?|foundation|group|institute|media|network|news(?:desk|paper|room|wire)?s?|office|post|press|redacci[oó]n|redaktion|reporters?|r[eé]daction|service|staff|team|times|university|writers?)\b|&|[\d@/:]/iu;
/** Characters of a person's name, at most. */
const LONGEST = 200;
/** Scripts that write the family name first. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\s]+$/u;

/**
 * Takes an author's name apart: family and given names, particles and suffix. What may not be a
 * person's name of at least two words stays whole, for a body must not be cited as a person.
 */
export function personOf(name: string): Person {
  const line = oneLine(name);
  if (line.length > LONGEST) return { literal: line };
  const [, before = '', last = ''] = /^(.* .*?),? (\S+)$/u.exec(line) ?? [];
  const suffix = SUFFIX.test(last) ? last : '';
  const parts = BODY.test(line) ? null : partsOf(suffix ? before : line);
  return parts ? { ...parts, suffix } : { literal: line };
}

/** What a name without its suffix consists of; null where it should stay whole. */
function partsOf(name: string): { given: string; particle: string; family: string } | null {
  const words = name.split(' ');
  const last = words.length - 1;
  if (last < 1 || last > 6) return null;
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (inverted) return { given: inverted[2] ?? '', ...familyOf(inverted[1] ?? '') };
  if (name.includes(',')) return null;
  if (FAMILY_FIRST.test(name))
    return { given: words.slice(1).join(' '), particle: '', family: words[0] ?? '' };
  const particle = words.findIndex((word, i) => i > 0 && i < last && beginsFamily(word));
  const from = particle < 0 ? last : particle;
  return { given: words.slice(0, from).join(' '), ...familyOf(words.slice(from).join(' ')) };
}

/** A family name with what stands before it. Particles in capitals are part of it: "De Niro". */
function familyOf(name: string): { particle: string; family: string } {
  const words = name.trim().split(' ');
  const first = words.findIndex((word, i) => i === words.length - 1 || !PARTICLE.test(word));
  return { particle: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

function beginsFamily(word: string): boolean {
  return PARTICLE.test(word) || CAPITAL_PARTICLE.test(word);
}
