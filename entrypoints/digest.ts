import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Digest, DigestContext } from '../utils/digest/digest.ts';
import { makeDigest } from '../utils/digest/make-digest.ts';
import { DIGESTED, recall } from '../utils/protocol.ts';

/**
 * Injected where an article is saved without a popup: its last value is the digest of what the
 * background has left. So the background, which is woken often, need not carry what a digest takes.
 */
export default defineUnlistedScript((): Digest | null => {
  const left = recall<DigestContext & { text: string }>(DIGESTED);
  return left ? JSON.parse(JSON.stringify(makeDigest(left.text, left))) : null;
});
