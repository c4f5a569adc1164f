import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliBytes } from '../build/precompress.ts';
import { attribute } from './html.ts';
import type { Site } from './site.ts';

/** What one React island costs a visitor, in bytes with brotli, each file by itself as it is sent. */
export interface IslandWeight {
  page: string;
  name: string;
  /** React and what it needs: the same for every island. */
  react: number;
  /** Our script without the data in it. */
  code: number;
  /** The words and records that come with it. */
  data: number;
}

const importPattern = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;
// The build writes data as one text to parse (scripts/build/wizard-module.ts).
const dataPattern = /JSON\.parse\((`|"|')(?:\\.|(?!\1)[^\\])*\1\)/gs;

/** A script and all it imports before it runs, by address. */
function scriptsFrom(folder: string, address: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [address];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = join(folder, next);
    if (found.has(next) || !existsSync(file)) continue;
    const source = readFileSync(file, 'utf8');
    found.set(next, source);
    const code = source.replace(dataPattern, '');
    for (const [, path = ''] of code.matchAll(importPattern)) {
      waiting.push(next.replace(basename(next), path.slice(2)));
    }
  }
  return found;
}

const bytesOf = async (source: string): Promise<number> =>
  source === '' ? 0 : (await brotliBytes(Buffer.from(source))).length;

async function sum(sources: readonly string[]): Promise<number> {
  const sizes = await Promise.all(sources.map(bytesOf));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Weighs every island of a built site. React’s part is what its renderer loads. */
export async function weighIslands({ folder, pages }: Site): Promise<IslandWeight[]> {
  const weights: IslandWeight[] = [];
  for (const { path, elements } of pages) {
    for (const island of elements.filter(({ tagName }) => tagName === 'astro-island')) {
      const renderer = scriptsFrom(folder, attribute(island, 'renderer-url') ?? '');
      const component = scriptsFrom(folder, attribute(island, 'component-url') ?? '');
      const own = [...component].filter(([address]) => !renderer.has(address));
      const sources = own.map(([, source]) => source);
      weights.push({
        page: path,
        name: attribute(island, 'component-export') ?? '',
        react: await sum([...renderer.values()]),
        code: await sum(sources.map((source) => source.replace(dataPattern, ''))),
        data: await sum(sources.map((source) => (source.match(dataPattern) ?? []).join(''))),
      });
    }
  }
  return weights;
}

/** The weights as lines of a table. */
export function islandTable(weights: readonly IslandWeight[]): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, column) => (column < 3 ? String(cell).padStart(8) : `  ${cell}`)).join('');
  return [
    row(['our code', 'data', 'React', 'island']),
    ...weights.map(({ code, data, react, name, page }) =>
      row([code, data, react, `${name} ${page}`]),
    ),
  ];
}
