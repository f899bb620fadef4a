import * as v from 'valibot';
import { PARTICULAR_KINDS } from '../digest/glance/particular.ts';
import { COLOURS } from '../reader/highlight.ts';

/*
 * Every field that a surface reads, by its type. Objects are loose: what the reader has added to an
 * article, and what a later minor version may add, comes through as it is.
 */
const text = v.nullable(v.string());
const unit = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = { start: unit, end: unit };
const block = v.looseObject({ html: v.string(), text: v.string() });
const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

const article = v.looseObject({
  // The address becomes a link on Galley's own pages, where a script's must never stand.
  url: v.pipe(v.string(), v.regex(/^(?:https?|file):/i)),
  title: v.string(),
  authors: v.array(v.string()),
  byline: text,
  site: text,
  published: text,
  modified: text,
  section: text,
  lang: text,
  dir: v.picklist(['ltr', 'rtl']),
  dek: text,
  leadImage: v.nullable(v.looseObject({ src: v.string(), alt: v.string(), caption: text })),
  blocks: v.array(block),
  text: v.string(),
  captions: v.array(v.string()),
  removed: v.array(
    v.looseObject({
      kind: v.string(),
      text: v.string(),
      reason: v.string(),
      block,
      before: v.nullable(unit),
    }),
  ),
});

const digest = v.looseObject({
  facts: v.array(v.looseObject({ ...span, text: v.string() })),
  quotes: v.array(
    v.looseObject({
      ...span,
      text: v.string(),
      kind: v.picklist(['direct', 'partial', 'indirect']),
      speaker: text,
      mention: v.nullable(v.looseObject(span)),
    }),
  ),
  voices: v.array(
    v.looseObject({
      speaker: text,
      role: v.nullable(v.looseObject(span)),
      quotes: v.array(unit),
    }),
  ),
  particulars: v.optional(
    v.array(
      v.looseObject({ ...span, kind: v.picklist(PARTICULAR_KINDS), name: v.optional(v.string()) }),
    ),
  ),
});

const highlight = v.looseObject({
  id: v.string(),
  quote: v.looseObject({ text: v.string(), before: v.string(), after: v.string() }),
  colour: v.picklist(COLOURS),
  note: v.string(),
  changed: time,
});

/** A `SavedArticle`, to be told from anything else that a file may hold in its place. */
export const savedArticleShape = v.looseObject({
  version: unit,
  id: v.pipe(v.string(), v.regex(/^[\da-f]{20}$/)),
  article,
  digest,
  tags: v.array(v.string()),
  read: v.boolean(),
  favourite: v.boolean(),
  saved: time,
  updated: time,
  marked: v.nullable(time),
  highlights: v.optional(v.array(highlight)),
});
