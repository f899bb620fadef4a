/**
 * The lines of a stream of UTF-8. Only a line feed ends a line: readline also breaks at U+2028 and
 * U+2029, which JSON holds unescaped and pages do contain.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    parts.push(first);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('');
}
