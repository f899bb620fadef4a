import { fileName } from './file-name.ts';

/**
 * As long as an address may be on every system: Windows starts a program by one of at most 2083
 * characters, and Chromium hands over at most 2046 there (`kMaxUrlLength` of its `OpenExternal`).
 */
const LONGEST = 2_000;

/** How a note goes over to Obsidian. */
export interface Handover {
  /** To be opened. */
  address: string;
  /** What has to be on the clipboard before, since it does not fit into an address; null where it does. */
  clipboard: string | null;
}

/**
 * A note for Obsidian, by its own addresses (https://help.obsidian.md/uri): a new note where the
 * vault keeps new ones; Obsidian gives it a number where there is one of that name, so none is written
 * over. Every value is percent-encoded as a whole: neither a name nor a text can add a parameter.
 * @param note as a template wrote it; its name is made safe once more, whoever gives it.
 * @param vault the name of the vault; empty for the one that was open last.
 */
export function obsidianAddress(note: { name: string; text: string }, vault: string): Handover {
  const name = fileName({ title: note.name.replace(/\.md$/i, '') }).replace(/\.md$/, '');
  const target = withoutControls(vault).trim();
  const start = `obsidian://new?${target && `vault=${encode(target)}&`}name=${encode(name)}`;
  const whole = `${start}&content=${encode(note.text)}`;
  return whole.length <= LONGEST
    ? { address: whole, clipboard: null }
    : { address: `${start}&clipboard=true`, clipboard: note.text };
}

/** Percent-encoded, also what `encodeURIComponent` leaves for its looks and a shell does not. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function withoutControls(text: string): string {
  return text.replace(/\p{C}/gu, '');
}
