import { crc32, deflateSync } from 'node:zlib';

/** By so many levels each of red, green and blue is told apart: fewer pack better. */
const LEVELS = 64;

/**
 * A PNG (ISO/IEC 15948) as small as it gets, which a browser's own are not; for small pictures with
 * large plain areas. Colours are rounded.
 * @param pixels red, green, blue and alpha of each, a byte each; what is seen through is lost.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const step = 256 / LEVELS;
  const line = width * 3;
  const lines = Buffer.alloc((line + 1) * height);
  const levelAt = (x: number, y: number) => {
    const byte = pixels[(y * width + Math.floor(x / 3)) * 4 + (x % 3)] ?? 0;
    return Math.min(255, Math.round(byte / step) * step);
  };
  for (let y = 0; y < height; y++) {
    // Each line as its difference from the one above: filter 2.
    const at = y * (line + 1);
    lines[at] = 2;
    for (let x = 0; x < line; x++)
      lines[at + 1 + x] = (levelAt(x, y) - (y > 0 ? levelAt(x, y - 1) : 0)) & 0xff;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits to a channel, three channels.
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
