/**
 * The lines of a text file without their line breaks, read as a stream.
 * @throws TypeError where it is not UTF-8.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A picture is a line of millions of letters: what has come of it is not looked through again.
  let pieces: string[] = [];
  const whole = () => {
    const line = pieces.join('').replace(/\r$/, '');
    pieces = [];
    return line;
  };
  for await (const bytes of piecesOf(file)) {
    const [first = '', ...more] = decoder.decode(bytes, { stream: true }).split('\n');
    pieces.push(first);
    for (const next of more) {
      yield whole();
      pieces.push(next);
    }
  }
  pieces.push(decoder.decode());
  const rest = pieces.join('');
  if (rest) yield rest;
}

/** Streams can be iterated in Firefox and Node, but not in every Chromium. */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
