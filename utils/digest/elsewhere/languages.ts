import type { Reading } from '../reading.ts';
import { shareOf } from '../text/language.ts';
import data from './languages.json' with { type: 'json' };

/** What is known of a language other than English: words in lower case. */
export interface Language {
  code: string;
  /** Forms that report speech. */
  verbs: ReadonlySet<string>;
  /** Words right before the one who is cited: "según", "laut". */
  cues: ReadonlySet<string>;
  /** What may stand between a verb and its subject: auxiliaries, clitics, adverbs of time. */
  helpers: ReadonlySet<string>;
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Small words within a name: "de", "von". */
  particles: ReadonlySet<string>;
  /** Nouns for what people are, where nouns have capitals. */
  roles: ReadonlySet<string>;
  /** Given names, beyond those known for English. */
  given: ReadonlySet<string>;
}

type Kept = Record<string, Record<string, string>>;

const set = (line: string | undefined): ReadonlySet<string> => new Set(line?.split(' '));

/** The share of common words that shows a language where the page does not say it. */
const LEAST_SHARE = 0.2;

/** The article's language where it is one of those whose speakers can be told, else null. */
export function languageOf({ tokens }: Reading, lang: string | null): Language | null {
  const kept: Kept = data;
  const said = lang?.toLowerCase().slice(0, 2);
  if (said) return kept[said] ? languageAs(said, kept[said]) : null;
  const shares = Object.entries(kept).map(([code, words]) => ({
    code,
    words,
    share: shareOf(tokens, set(words.common)),
  }));
  const most = shares.reduce((best, one) => (one.share > best.share ? one : best));
  return most.share > LEAST_SHARE ? languageAs(most.code, most.words) : null;
}

function languageAs(code: string, words: Record<string, string>): Language {
  return {
    code,
    verbs: set(words.verbs),
    cues: set(words.cues),
    helpers: set(words.helpers),
    he: set(words.he),
    she: set(words.she),
    articles: set(words.articles),
    prepositions: set(words.prepositions),
    particles: set(words.particles),
    roles: set(words.roles),
    given: set(words.given),
  };
}
