import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Offered, PdfReading } from '../../src/domain/checks/documents/pdf-reading.ts';

const program = join(import.meta.dirname, 'tell-pdfs.ts');
const longest = 60_000;
const mostText = 256 * 1024 * 1024;

const isPdf = (path: string): boolean =>
  readFileSync(path).subarray(0, 5).toString('latin1') === '%PDF-';

/**
 * Reads PDFs in a process of its own, where one that never ends or takes all memory stops nothing
 * else: it counts as slow, and the files after it are read by the next process.
 * @param files paths
 * @param time how long one process may take, in milliseconds
 */
export const readPdfs = (files: readonly string[], time = longest): PdfReading[] => {
  const read: PdfReading[] = [];
  while (read.length < files.length) {
    const { stdout } = spawnSync(process.execPath, [program, ...files.slice(read.length)], {
      encoding: 'utf8',
      timeout: time,
      killSignal: 'SIGKILL',
      maxBuffer: mostText,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const lines = stdout.split('\n').slice(0, -1);
    read.push(...lines.map((line) => JSON.parse(line) as PdfReading));
    // The next process begins with the file that this one did not finish: then it is to blame.
    if (lines.length === 0) read.push({ state: 'slow' });
  }
  return read;
};

/** Looks at every file in `root`/public/documents and reads the PDFs among them. */
export const readOffered = (root: string): Offered => {
  const folder = join(root, 'public/documents');
  const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  // Files whose names begin with a dot are the system’s own.
  const own = inside.filter(({ name }) => !name.startsWith('.'));
  const files = own.filter((one) => one.isFile()).map(({ name }) => name);
  const pdfs = files.filter((name) => isPdf(join(folder, name)));
  const readings = readPdfs(pdfs.map((name) => join(folder, name)));
  const read = new Map(pdfs.map((name, at) => [name, readings[at] as PdfReading]));
  return new Map(own.map(({ name }) => [name, read.get(name) ?? { state: 'no-pdf' }]));
};
