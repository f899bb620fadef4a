import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/clip/lines.ts';

async function gather(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

async function* stream(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

describe('the lines of a stream', () => {
  it('join what several chunks bring', async () => {
    expect(await gather(linesOf(stream('{"a"', ':1}\n{"b":', '2}')))).toEqual([
      '{"a":1}',
      '{"b":2}',
    ]);
  });

  it('do not end at the separators that JSON leaves unescaped', async () => {
    const line = JSON.stringify({ text: 'one\u2028two\u2029three\u0085four' });
    expect(await gather(linesOf(stream(`${line}\n{}`)))).toEqual([line, '{}']);
  });
});
