import { beforeEach, expect, test } from 'vitest';
import {
  type Manner,
  type Progress,
  type ReadAloud,
  readAloud,
} from '../../utils/reader/read-aloud.ts';
import { type StandIn, standInEngine, voice } from './stand-in-engine.ts';

const TEXT = 'The bridge is open. It took nine years. Nobody paid.';
const SENTENCES = [
  { start: 0, end: 19 },
  { start: 20, end: 39 },
  { start: 40, end: 52 },
];
const MANNER: Manner = { rate: 1, voice: null, lang: 'en' };
let engine: StandIn;
let told: Progress[];
let reading: ReadAloud;
const last = () => told.at(-1);
const words = () => engine.spoken.map(({ text }) => text);

beforeEach(() => {
  engine = standInEngine();
  told = [];
  reading = readAloud(TEXT, SENTENCES, MANNER, (at) => told.push(at), engine, engine.utter);
});

test('it reads sentence by sentence, tells of each, and stops after the last', () => {
  reading.play();
  expect(last()).toMatchObject({ at: 0, playing: true });
  engine.end();
  expect(last()).toMatchObject({ at: 1, playing: true });
  engine.end();
  engine.end();
  expect(words()).toEqual(['The bridge is open.', 'It took nine years.', 'Nobody paid.']);
  expect(last()).toEqual({ at: null, playing: false, failed: false });
});

test('it begins at the sentence it is told to', () => {
  reading.play(1);
  expect(words()).toEqual(['It took nine years.']);
});

test('a pause ends the sentence, and play begins it again', () => {
  reading.play(1);
  reading.pause();
  expect(last()).toMatchObject({ at: 1, playing: false });
  reading.play();
  expect(words()).toEqual(['It took nine years.', 'It took nine years.']);
});

test('the end of what was cancelled, told of late, leads nowhere', () => {
  reading.play();
  const [first] = engine.spoken;
  reading.pause();
  engine.end(first);
  expect(engine.spoken).toHaveLength(1);
  reading.play();
  engine.end(first);
  expect(engine.spoken).toHaveLength(2);
  expect(last()).toMatchObject({ at: 0, playing: true });
});

test('it moves on and back, playing or not, and not beyond the ends', () => {
  reading.play();
  reading.move(1);
  expect(last()).toMatchObject({ at: 1, playing: true });
  reading.pause();
  reading.move(5);
  expect(last()).toMatchObject({ at: 2, playing: false });
  reading.move(-9);
  expect(last()).toMatchObject({ at: 0, playing: false });
  expect(words()).toEqual(['The bridge is open.', 'It took nine years.']);
});

test('another speed or voice takes effect in the sentence being read', () => {
  reading.play();
  reading.change({ ...MANNER, rate: 1.5, voice: voice('en-GB') });
  expect(engine.spoken.at(-1)).toMatchObject({
    text: 'The bridge is open.',
    rate: 1.5,
    lang: 'en-GB',
    voice: { name: 'Voice of en-GB' },
  });
  reading.pause();
  reading.change(MANNER);
  expect(engine.spoken).toHaveLength(2);
});

test('a failure of the engine is told, and play tries again', () => {
  reading.play();
  engine.fail();
  expect(last()).toEqual({ at: 0, playing: false, failed: true });
  reading.play();
  expect(last()).toEqual({ at: 0, playing: true, failed: false });
});

test('stopped, it is silent and tells no more', () => {
  reading.play();
  const count = told.length;
  reading.stop();
  engine.end();
  expect(told).toHaveLength(count);
  expect(engine.spoken).toHaveLength(1);
});
