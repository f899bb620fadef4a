import type { Person } from '../people/people.ts';
import { BODY_WORDS } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';
import { mentionsOf } from './mentions.ts';
import type { Particular } from './particular.ts';
import words from './regions.json' with { type: 'json' };

/** Words before a name that only a place, or an age, stands after. */
const WHERE = new Set('in near outside across throughout downtown around into inside'.split(' '));
/** Most of a place's mentions need not say where something is; a body's hardly ever do. */
const SHARE = 0.3;
/** What a name ends in that is a place's. */
const PLACE_WORDS =
  /^(?:county|city|town|village|island|islands|river|lake|valley|beach|street|avenue|road|park|airport|harbou?r|bay|mountains?|province|district|republic|peninsula|desert|forest|square|bridge)$/i;
/** What a name begins with that is a place's, unless a body has it: "New York Times". */
const FIRST_WORDS = /^(?:New|North|South|East|West|San|Santa|Los|Las|Fort|Port|Mount|Lake|Cape)$/;
/** "New Year", "New Testament", "New Yorkers". */
const NEW_THING = /(?:ers|^Testament|^Years?|^Deal|^Age|^Wave)$/;
/** What is named with "in" and is no place. */
const NOT_PLACES =
  /^(?:congress|parliament|internet|twitter|facebook|instagram|youtube|wikipedia|god|english|french|spanish|german|italian|russian|chinese|arabic|latin|christianity|islam|covid\S*|i|mr|mrs|ms|dr)$/i;

/** Countries, regions and cities by their known names, and what else the article places things in. */
export function placesOf(scene: Scene, lang: string | null, english: boolean): Particular[] {
  const { text } = scene.reading;
  const known = [...text.matchAll(knownPlaces(lang))].map(({ 0: words, index }) => ({
    kind: 'place' as const,
    start: index,
    end: index + words.length,
  }));
  if (!english) return known;
  const named = scene.people.filter((person) => isPlace(scene, person));
  return [...named.flatMap((place) => mentionsOf(scene, place, 'place')), ...known];
}

/** Whether a name is a place's: by its last word, or as often as not it says where something is. */
export function isPlace(scene: Scene, { kind, words, phrases }: Person): boolean {
  const last = words.at(-1) ?? '';
  if (PLACE_WORDS.test(last)) return words.length > 1;
  if (FIRST_WORDS.test(words[0] ?? ''))
    return words.length === 2 && !BODY_WORDS.has(last.toLowerCase()) && !NEW_THING.test(last);
  if (kind !== 'unknown' || words.some((word) => NOT_PLACES.test(word))) return false;
  const { tokens, tags } = scene.reading;
  const named = phrases.filter((phrase) => scene.names[phrase]);
  const located = named.filter((phrase) => {
    const first = scene.names[phrase]?.first ?? 0;
    const after = tokens[scene.names[phrase]?.last ?? 0]?.text ?? '';
    return (
      WHERE.has(tokens[first - 1]?.lower ?? '') && !/^['’]s?$/.test(after) && tags[first] === 'P'
    );
  });
  const speaks = named.some((phrase) => (scene.reportsBy[phrase] ?? 0) > 0);
  return !speaks && located.length > 0 && located.length >= SHARE * named.length;
}

/** Whether a name is that of a country, region or city, whole. */
export const isKnownPlace = (name: string, lang: string | null): boolean =>
  [...name.matchAll(knownPlaces(lang))].some(({ 0: words }) => words.length === name.length);

const patterns = new Map<string, RegExp>();
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A time zone that is called by a city; elsewhere they are called by islands and stations. */
const CITY = /^(?:Africa|America|Asia|Australia|Europe)\/(?:\w+\/)?(?<city>[A-Z][\w-]+)$/;
/** Cities whose names are more often something else. */
const NO_CITY = /^(?:Center|Oral|Resolute|Knox|Darwin|Regina|Marengo|Monticello|Dawson)$/;

/**
 * The names that Intl knows for countries and territories, in the language and in English, those of
 * the cities that time zones are called by, and of regions that news of the world names often.
 */
function knownPlaces(lang: string | null): RegExp {
  const own = lang && /^[a-z]{2}\b/i.test(lang) ? lang.slice(0, 2).toLowerCase() : 'en';
  const known = patterns.get(own);
  if (known) return known;
  const names = new Set(words.regions.split('|'));
  for (const language of new Set([own, 'en'])) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of CODES)
      for (const second of CODES) {
        const name = regions.of(first + second);
        if (name && !/[()&]|^(?:EU|UN)$|Union|Nations|Zone|Pseudo/.test(name)) names.add(name);
      }
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = CITY.exec(zone)?.groups?.city ?? '';
    if (city && !NO_CITY.test(city)) names.add(city.replaceAll('_', ' '));
  }
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-]|(?<!\\p{L})(?:New|North|South|East|West) )(?:${sorted.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  patterns.set(own, pattern);
  return pattern;
}
