import { storyAddress } from './story-address.ts';

/** Bytes of the hash that are kept: among a million stories two share an id once in 10^12. */
const BYTES = 10;

/** The id of the story at an address: 20 hexadecimal digits of the SHA-256 of its story address. */
export async function storyId(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(storyAddress(url));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
