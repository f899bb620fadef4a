import { afterAll } from 'vitest';

/** Preact runs effects 35 ms after a render at the latest, whether a frame came or not. */
const EFFECTS_RUN = 50;

// A timer set later with a longer wait ends later: no effect outlives the window of its test file.
afterAll(async () => {
  if ('document' in globalThis) await new Promise((done) => setTimeout(done, EFFECTS_RUN));
});
