import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';
import type { Token } from '../text/tokens.ts';
import verbs from './cue-verbs.json' with { type: 'json' };
import type { Cue } from './cues.ts';
import { hasVerb } from './stretch.ts';

/** Where what stands behind a verb ends; a "that" has a verb of its own before anything can end it. */
export function lastOf(scene: Scene, cue: Cue, that: number, end: number): number {
  const { reading } = scene;
  const { tokens } = reading;
  let last = end;
  let open = -1;
  for (let i = cue.last; i < end; i++) {
    const word = tokens[i]?.text;
    const cut = i > cue.last && cuts(scene, cue, i) && (that < 0 || isWhole(reading, that + 1, i));
    if (cut || (word === ')' && open < 0)) {
      last = i;
      break;
    }
    if (word === '(') open = i;
    else if (word === ')') open = -1;
  }
  if (open >= 0) last = open;
  while (last > cue.last && /^[.,;:]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return last;
}

/** Whether a clause has its verb yet; a participle is none. */
function isWhole({ tokens, tags }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (tags[i] === 'X' || (tags[i] === 'V' && !tokens[i]?.lower.endsWith('ing'))) return true;
  }
  return false;
}

/** Behind a comma these begin what is more often the writer's own than the speaker's. */
const ASIDES = new Set(verbs.asides.split(' '));
const LISTING = /^(?:in|ex)cluding$/;
/** How many words behind ", and" a verb makes a clause of its own. */
const CLAUSE = 5;

/**
 * Whether what is reported ends before a token: at the next report, and where the writer goes on.
 * In doubt it ends, since the writer's words are not to be put in anyone's mouth.
 */
function cuts(scene: Scene, cue: Cue, i: number): boolean {
  const { reading, phrases, at } = scene;
  const { tokens, tags } = reading;
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (/^[;—]$/.test(word) || (word === 'according' && next === 'to')) return true;
  if (/^[–-]$/.test(word)) return reading.text.charAt(tokens[i]?.end ?? 0) === ' ';
  if (/^(?:but|though)$/.test(word)) return 'ODPV'.includes(tags[i + 1] ?? 'U');
  // "… won and said, “A”": the same speaker's next words.
  if (word === 'and' && isReport(reading, i + 1) && agree(tokens[cue.token], tokens[i + 1]))
    return true;
  // ", “A”" and ": “A”"
  if (/^[,:]$/.test(word) && opensQuotation(reading, i + 1)) return true;
  if (word !== ',') return false;
  if (ASIDES.has(next)) return true;
  if ('VX'.includes(tags[i + 1] ?? 'U')) return !LISTING.test(next);
  if (next === 'and') return hasVerb(reading, i + 2, i + 2 + CLAUSE);
  // ", he said"
  const verb = phrases[at[i + 1] ?? -1]?.last ?? -1;
  return verb > 0 && isReport(reading, verb);
}

const isReport = ({ tokens, tags }: Reading, i: number) =>
  tags[i] === 'V' && REPORTING.has(tokens[i]?.lower ?? '');

/** Whether two verbs stand in the same form, as those of one subject do: "said … and added". */
const agree = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && formOf(a.lower) === formOf(b.lower);

const PAST = /ed$|^(?:said|told|wrote|thought|found|sang)$/;

function formOf(verb: string): string {
  if (verb.endsWith('ing')) return 'ing';
  if (PAST.test(verb)) return 'past';
  return /[^s]s$/.test(verb) ? 's' : '';
}

export const opensQuotation = ({ quotationOf }: Reading, i: number) =>
  quotationOf[i] !== -1 && quotationOf[i - 1] === -1;
