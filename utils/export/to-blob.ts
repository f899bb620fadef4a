/** Pieces are handed to the browser in lots of this size: it may put them on disk, a page may not. */
const LOT = 4_000_000;

/** Gathers the pieces of a file that is too large to be held in memory twice. */
export async function toBlob(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const lots: Blob[] = [];
  let lot: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    lot.push(piece);
    size += piece.length;
    if (size < LOT) continue;
    lots.push(new Blob(lot));
    [lot, size] = [[], 0];
  }
  return new Blob([...lots, ...lot], { type });
}
