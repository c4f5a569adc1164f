import type { ViteUserConfig } from 'astro';
import { packRecords } from '../../src/domain/search/pack-data.ts';
import type { SearchData, SearchRecord } from '../../src/domain/search/search-data.ts';
import { splitData } from '../../src/domain/search/split-data.ts';
import { readSearchData } from './search-data.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const prefix = 'virtual:search-';

// Parsing text is faster than parsing code of the same size.
const moduleOf = (part: { records: readonly SearchRecord[] }): string => {
  const data = JSON.stringify({ ...part, records: packRecords(part.records) });
  return `export const data = JSON.parse(${JSON.stringify(data)});`;
};

/**
 * The source of the modules that carry the data of instant search, by their names. The second knows
 * where those after it are, if there are any.
 */
export const searchModules = (data: SearchData): ReadonlyMap<string, string> => {
  const { first, later, more } = splitData(data);
  const names = more.map((_, at) => `${prefix}more-${at + 1}`);
  const next = names.map((name) => `() => import('${name}')`).join(', ');
  return new Map([
    [`${prefix}index`, moduleOf(first)],
    [`${prefix}later`, `${moduleOf(later)}\nexport const more = [${next}];`],
    ...more.map((part, at) => [names[at] as string, moduleOf(part)] as const),
  ]);
};

// The folders of scripts that keep copies of their own, and the mark of those copies.
const keepers = [
  { folder: '/src/islands/filtered-search/', mark: '?filtered' },
  { folder: '/src/islands/search/', mark: '?search' },
] as const;

/**
 * Keeps each search script in one file. A module that two scripts use would become a file of its own,
 * and asking for it takes one more round trip before the first result.
 */
export function oneSearchFile(): VitePlugin {
  return {
    name: 'sunflower-one-search-file',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.') || options.ssr) return null;
      const keeper =
        keepers.find(({ mark }) => importer.endsWith(mark)) ??
        keepers.find(({ folder }) => importer.includes(folder));
      if (!keeper) return null;
      const plain = importer.replace(keeper.mark, '');
      const found = await this.resolve(source, plain, { ...options, skipSelf: true });
      return !found || found.id.includes(keeper.folder) ? found : `${found.id}${keeper.mark}`;
    },
  };
}

/**
 * Provides `virtual:search-index`, a part of the search script, and `virtual:search-later` with those
 * after it, which it asks for at once and in the same order each time: nothing is asked for because
 * of a key.
 * @param root - the project's root folder
 */
export function searchModule(root: string, partnershipId: string): VitePlugin {
  return {
    name: 'sunflower-search',
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id: string) =>
      id.startsWith(`\0${prefix}`)
        ? searchModules(readSearchData(root, partnershipId).data).get(id.slice(1))
        : undefined,
  };
}
