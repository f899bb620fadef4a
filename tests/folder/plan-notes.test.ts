import { describe, expect, test } from 'vitest';
import type { NoteRecord } from '../../utils/folder/note-record.ts';
import { type Note, planNotes } from '../../utils/folder/plan-notes.ts';

const note: Note = { id: 'a', name: 'Quay.md', hash: 'new' };
const record: NoteRecord = {
  ...{ id: 'a', file: 'Quay.md', name: 'Quay.md', hashes: ['old'], stamp: 's' },
  ...{ former: null, own: false },
};

/** The plan for one article: its note, or null where it is gone. */
function plan(now: Note | null, known: NoteRecord | null, files: Record<string, string | null>) {
  return planNotes({
    notes: now ? [now] : [],
    gone: now ? [] : ['a'],
    records: new Map(known ? [['a', known]] : []),
    files: new Map(Object.entries(files)),
  });
}

describe('a note that was never written', () => {
  test('is written', () => {
    expect(plan(note, null, {})).toEqual([{ what: 'write', note, file: 'Quay.md' }]);
  });

  test('takes another name where the reader has a file of that name, whatever its letter case', () => {
    for (const taken of ['Quay.md', 'QUAY.md'])
      expect(plan(note, null, { [taken]: 'theirs' })).toEqual([
        { what: 'write', note, file: 'Quay (2).md' },
      ]);
  });

  test('is found where it stands already', () => {
    expect(plan(note, null, { 'Quay.md': 'new' })).toEqual([
      { what: 'keep', note, file: 'Quay.md' },
    ]);
  });

  test('two of one title are two files', () => {
    const other = { ...note, id: 'b' };
    const files = planNotes({
      notes: [note, other],
      gone: [],
      records: new Map(),
      files: new Map([['Quay (2).md', null]]),
    }).map((step) => 'file' in step && step.file);
    expect(files).toEqual(['Quay.md', 'Quay (3).md']);
  });
});

describe('a note that was written', () => {
  test('is written over where it has changed', () => {
    expect(plan(note, record, { 'Quay.md': 'old' })).toEqual([
      { what: 'write', note, file: 'Quay.md' },
    ]);
  });

  test('stays where nothing has changed', () => {
    expect(plan({ ...note, hash: 'old' }, record, { 'Quay.md': 'old' })).toEqual([
      { what: 'keep', note: { ...note, hash: 'old' }, file: 'Quay.md' },
    ]);
  });

  test('is left alone where the reader has changed it, under whatever name it now should have', () => {
    for (const name of ['Quay.md', 'Harbour.md'])
      expect(plan({ ...note, name }, record, { 'Quay.md': 'theirs' })).toEqual([
        { what: 'leave', id: 'a', file: 'Quay.md' },
      ]);
  });

  test('is left alone where its text could not be read', () => {
    expect(plan(note, record, { 'Quay.md': null })).toEqual([
      { what: 'leave', id: 'a', file: 'Quay.md' },
    ]);
  });

  test('goes on where the reader’s text is what it should say', () => {
    expect(plan(note, record, { 'Quay.md': 'new' })).toEqual([
      { what: 'keep', note, file: 'Quay.md' },
    ]);
  });

  test('is written anew where its file is gone', () => {
    expect(plan(note, record, {})).toEqual([{ what: 'write', note, file: 'Quay.md' }]);
  });

  test('is renamed with its title, to a name that is free', () => {
    const renamed = { ...note, name: 'Harbour.md' };
    expect(plan(renamed, record, { 'Quay.md': 'old', 'Harbour.md': 'theirs' })).toEqual([
      { what: 'rename', note: renamed, file: 'Harbour (2).md', from: 'Quay.md' },
    ]);
  });

  test('keeps its number and its letter case', () => {
    const numbered = { ...record, file: 'Quay (2).md' };
    for (const name of ['Quay.md', 'QUAY.md'])
      expect(plan({ ...note, name }, numbered, { 'Quay (2).md': 'old' })).toEqual([
        { what: 'write', note: { ...note, name }, file: 'Quay (2).md' },
      ]);
  });

  test('whose renaming was cut off loses its old file, unless the reader has changed that', () => {
    const former = { ...record, former: { file: 'Pier.md', hashes: ['before'] } };
    const steps = (there: string) => plan(note, former, { 'Quay.md': 'new', 'Pier.md': there });
    expect(steps('before')[0]).toEqual({ what: 'clear', id: 'a', file: 'Pier.md' });
    expect(steps('theirs')).toEqual([{ what: 'keep', note, file: 'Quay.md' }]);
  });
});

describe('a note whose article is gone', () => {
  test('is removed', () => {
    expect(plan(null, record, { 'Quay.md': 'old' })).toEqual([
      { what: 'remove', id: 'a', file: 'Quay.md' },
    ]);
  });

  test('is left where the reader has changed it', () => {
    expect(plan(null, record, { 'Quay.md': 'theirs' })).toEqual([
      { what: 'leave', id: 'a', file: 'Quay.md' },
    ]);
  });

  test('is forgotten where its file is gone, too', () => {
    expect(plan(null, record, {})).toEqual([{ what: 'forget', id: 'a' }]);
    expect(plan(null, null, { 'Quay.md': 'theirs' })).toEqual([]);
  });
});
