/** Units to the em. */
const EM = 1000;

/** The end of Unicode, and the glyphs: the font's own for what it lacks, a blank, a box. */
const LAST = 0x10ffff;
const [BLANK, BOX] = [1, 2];

/**
 * A font in which every character of every script is the same box, a word is a bar, and a space is
 * blank. Text that is set in it takes the same room on every machine, whatever fonts that has.
 * @param width and height of the box in thousandths of the font's size.
 * @returns a TrueType file, by the OpenType specification 1.9; its `cmap` is of format 13, in which
 * many characters share one glyph.
 */
export function boxFont(width: number, height: number): Uint8Array {
  const box = glyph(width, height);
  return fontFile({
    'OS/2': table(96, (view) => {
      view.setUint16(0, 4);
      view.setInt16(2, width);
      view.setUint16(4, 400);
      view.setUint16(6, 5);
      view.setUint16(64, 0x20);
      view.setUint16(66, 0xffff);
      view.setInt16(68, 800);
      view.setInt16(70, -200);
      view.setUint16(74, 800);
      view.setUint16(76, 200);
      view.setInt16(86, 500);
      view.setInt16(88, height);
    }),
    cmap: table(12 + 16 + 4 * 12, (view) => {
      view.setUint16(2, 1);
      view.setUint16(4, 3);
      view.setUint16(6, 10);
      view.setUint32(8, 12);
      view.setUint16(12, 13);
      view.setUint32(16, 16 + 4 * 12);
      view.setUint32(24, 4);
      const groups = [
        [0x20, 0x20, BLANK],
        [0x21, 0x9f, BOX],
        [0xa0, 0xa0, BLANK],
        [0xa1, LAST, BOX],
      ];
      for (const [i, value] of groups.flat().entries()) view.setUint32(28 + 4 * i, value);
    }),
    glyf: box,
    head: table(54, (view) => {
      view.setUint32(0, 0x10000);
      view.setUint32(12, 0x5f0f3cf5);
      view.setUint16(18, EM);
      view.setInt16(40, width);
      view.setInt16(42, height);
      view.setInt16(48, 2);
    }),
    hhea: table(36, (view) => {
      view.setUint32(0, 0x10000);
      view.setInt16(4, 800);
      view.setInt16(6, -200);
      view.setUint16(10, width);
      view.setUint16(34, 1);
    }),
    // One advance for all, and where the other glyphs begin.
    hmtx: table(8, (view) => view.setUint16(0, width)),
    loca: table(8, (view) => view.setUint16(6, box.byteLength / 2)),
    maxp: table(32, (view) => {
      view.setUint32(0, 0x10000);
      view.setUint16(4, 3);
      view.setUint16(6, 4);
      view.setUint16(8, 1);
      view.setUint16(14, 2);
    }),
    name: table(6, (view) => view.setUint16(4, 6)),
    post: table(32, (view) => view.setUint32(0, 0x30000)),
  });
}

/** A rectangle on the base line, as one contour of four points. */
function glyph(width: number, height: number): Uint8Array {
  return table(36, (view) => {
    const header = [1, 0, 0, width, height, 3, 0];
    for (const [i, value] of header.entries()) view.setInt16(2 * i, value);
    // All four on the curve, their coordinates as steps of two bytes.
    for (let i = 0; i < 4; i++) view.setUint8(14 + i, 1);
    const across = [0, 0, width, 0];
    const up = [0, height, 0, -height];
    for (const [i, step] of [...across, ...up].entries()) view.setInt16(18 + 2 * i, step);
  });
}

function table(bytes: number, write: (view: DataView) => void): Uint8Array {
  const data = new Uint8Array(bytes);
  write(new DataView(data.buffer));
  return data;
}

/** The tables behind their directory, each at an address that four divides. */
function fontFile(tables: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(tables).sort();
  const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
  let offset = 12 + 16 * names.length;
  const size = names.reduce((sum, name) => sum + padded(tables[name]?.length ?? 0), offset);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x10000);
  view.setUint16(4, names.length);
  const power = 2 ** Math.floor(Math.log2(names.length));
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (names.length - power) * 16);
  for (const [i, name] of names.entries()) {
    const data = tables[name] ?? new Uint8Array();
    const at = 12 + 16 * i;
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, name.charCodeAt(letter));
    view.setUint32(at + 4, checksum(data));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    file.set(data, offset);
    offset += padded(data.length);
  }
  return file;
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const [i, byte] of data.entries()) sum = (sum + byte * 2 ** (8 * (3 - (i % 4)))) % 2 ** 32;
  return sum;
}
