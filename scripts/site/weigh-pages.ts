import { existsSync, readFileSync } from 'node:fs';
import { brotliBytes, gzipBytes } from '../build/precompress.ts';
import type { Page } from './pages.ts';

/** What one page costs a visitor: the bytes of its one response, without headers. */
export interface PageWeight {
  path: string;
  brotli: number;
  gzip: number;
}

/** Weighs pages as a server sends them: the copies the build stored, or made here. */
export async function weighPages(pages: readonly Page[]): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const { path, file, source } of pages) {
    const content = Buffer.from(source);
    weights.push({
      path,
      brotli: (stored(`${file}.br`) ?? (await brotliBytes(content))).length,
      gzip: (stored(`${file}.gz`) ?? (await gzipBytes(content))).length,
    });
  }
  return weights.sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1));
}

/** The weights as lines of a table, in the order given. */
export function weightTable(weights: readonly PageWeight[]): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, column) => (column < 2 ? String(cell).padStart(8) : `  ${cell}`)).join('');
  return [
    row(['brotli', 'gzip', 'page']),
    ...weights.map(({ path, brotli, gzip }) => row([brotli, gzip, path])),
  ];
}

function stored(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
