import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../site/pages.ts';
import { clientPackagesFile, type ClientPackages } from './client-packages.ts';

/** The list itself, at the root of the site. */
const listFile = 'shipped.txt';

/** What a browser may run. */
const runnable = /\.(js|mjs|wasm|pagefind)$/;

/**
 * Writes `/shipped.txt`: every file of the site that a browser may run, with its size, its checksum
 * and the packages inside it, so that anyone can compare it with what the server sends.
 */
export function writeShipped(staged: string): void {
  const noted = join(staged, clientPackagesFile);
  const packages = JSON.parse(readFileSync(noted, 'utf8')) as ClientPackages;
  rmSync(noted);
  const files = filesUnder(staged).filter((name) => runnable.test(name));
  const lines = files.map((name) =>
    shippedLine(`/${name}`, readFileSync(join(staged, name)), packages[`/${name}`]),
  );
  writeFileSync(join(staged, listFile), `${[...heading, ...lines].join('\n')}\n`);
}

const heading = [
  'Every file of this site that a browser may run: bytes, SHA-256, path, packages inside.',
  'Beside these each page holds one script of its own, the exit; its policy names it by its hash.',
  '',
];

/** One line of the list. In: the file's path and content, and the packages that Vite put into it. */
export function shippedLine(path: string, content: Buffer, inside: readonly string[] = []): string {
  const packages = path.startsWith('/pagefind/') ? ['pagefind'] : inside;
  const checksum = createHash('sha256').update(content).digest('hex');
  const sources = packages.length > 0 ? packages.map(withVersion).join(' ') : 'our own';
  return `${content.length} ${checksum} ${path} ${sources}`;
}

function withVersion(name: string): string {
  const manifest = join('node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return `${name}@${version}`;
}
