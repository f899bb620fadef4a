import type { Article } from '../article/article.ts';
import { textOf } from '../article/restore.ts';
import { makeDigest } from '../digest/make-digest.ts';
import { type SavedArticle, UNMARKED, VERSION } from '../library/library.ts';
import { storyId } from '../library/story-id.ts';
import { noteBody } from './note-body.ts';
import { noteFields } from './note-fields.ts';
import { asHighlights } from './note-highlights.ts';
import { noteParts } from './note-parts.ts';
import { Refusal } from './refusal.ts';

/** Letters of scripts that run from the right. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/**
 * A Markdown note with front matter as a saved article; facts and quotes are found anew.
 * @param name the file's name, which is the title where the note gives none.
 * @param changed when the file was changed, ISO 8601: when it was saved, where the note does not say.
 * @throws Refusal where it is no such note.
 */
export async function readNote(
  name: string,
  text: string,
  changed: string,
  Parser?: typeof DOMParser,
): Promise<SavedArticle> {
  const { fields, body } = noteParts(text);
  const { url, title, authors, site, published, lang, dek, tags, ...given } = noteFields(fields);
  const { heading, blocks, captions, leadImage, ...inBody } = noteBody(body, url, title, Parser);
  const articleText = textOf(blocks);
  if (!articleText.trim()) throw new Refusal('empty');
  const article: Article = {
    url,
    title: title ?? heading ?? name.replace(/\.\w+$/, ''),
    authors,
    byline: authors.join(', ') || null,
    site,
    published,
    modified: null,
    section: null,
    lang,
    dir: RIGHT_TO_LEFT.test(articleText) ? 'rtl' : 'ltr',
    dek: dek ?? inBody.dek,
    leadImage,
    blocks,
    text: articleText,
    captions,
    removed: [],
  };
  const saved = given.saved ?? changed;
  const digest = makeDigest(articleText, { title: article.title, dek: article.dek, lang });
  const highlights = asHighlights(inBody.noted, articleText, saved);
  return {
    ...{ version: VERSION, id: await storyId(url), article, digest },
    ...{ ...UNMARKED, tags, saved, updated: saved },
    ...(highlights.length > 0 && { highlights }),
  };
}
