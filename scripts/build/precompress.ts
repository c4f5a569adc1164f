import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from '../site/pages.ts';

const TEXT = /\.(html|js|css|svg|json|txt|xml|csv|ics)$/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Puts a `.br` (quality 11) and a `.gz` (level 9) beside every text file of a site, where smaller.
 * Node compresses on threads of its own, so as many files are under way as there are processors.
 */
export async function precompress(site: string): Promise<void> {
  const waiting = filesUnder(site).filter((name) => TEXT.test(name));
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      await compressFile(join(site, name));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const copies = {
    br: await brotliBytes(content),
    gz: await gzipBytes(content),
  };
  for (const [ending, bytes] of Object.entries(copies)) {
    if (bytes.length < content.length) await writeFile(`${file}.${ending}`, bytes);
  }
}

/** The bytes that a browser with brotli downloads for this content. */
export function brotliBytes(content: Buffer): Promise<Buffer> {
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The bytes that a browser without brotli downloads for this content. */
export function gzipBytes(content: Buffer): Promise<Buffer> {
  return gzipped(content, { level: 9 });
}
