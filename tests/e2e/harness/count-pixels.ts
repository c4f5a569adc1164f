import { inflateSync } from 'node:zlib';

/**
 * Share (0 to 1) of the pixels of a picture whose colour passes a test.
 * The picture is a PNG with 8 bits a channel, as Chromium's screenshots and screencast are.
 */
export function shareOfPixels(
  png: Buffer,
  passes: (red: number, green: number, blue: number) => boolean,
): number {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const rows = inflateSync(Buffer.concat(dataChunks(png)));
  const stride = width * channels;
  let previous = Buffer.alloc(stride);
  let passed = 0;
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = Buffer.from(rows.subarray(start + 1, start + 1 + stride));
    undoFilter(rows[start] ?? 0, row, previous, channels);
    for (let x = 0; x < stride; x += channels) {
      if (passes(at(row, x), at(row, x + 1), at(row, x + 2))) passed++;
    }
    previous = row;
  }
  return passed / (width * height);
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

// PNG specification, section 9: each row is stored as its difference from its neighbours.
function undoFilter(filter: number, row: Buffer, above: Buffer, channels: number): void {
  for (let x = 0; x < row.length; x++) {
    const left = at(row, x - channels);
    const up = at(above, x);
    const upLeft = at(above, x - channels);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    row[x] = at(row, x) + guess;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) =>
    Math.abs(estimate - value),
  ) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

function at(bytes: Buffer, index: number): number {
  return index < 0 ? 0 : (bytes[index] ?? 0);
}
