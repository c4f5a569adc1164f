import type { ViteUserConfig } from 'astro';
import { packRecords } from '../../src/domain/search/pack-data.ts';
import type { SearchData, SearchRecord } from '../../src/domain/search/search-data.ts';
import { splitData } from '../../src/domain/search/split-data.ts';
import { readSearchData } from './search-data.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const names = ['virtual:search-index', 'virtual:search-later'] as const;
type Name = (typeof names)[number];

const isName = (id: string): id is Name => (names as readonly string[]).includes(id);

// Parsing text is faster than parsing code of the same size.
const moduleOf = (part: { records: readonly SearchRecord[] }): string => {
  const data = JSON.stringify({ ...part, records: packRecords(part.records) });
  return `export const data = JSON.parse(${JSON.stringify(data)});`;
};

/** The source of both modules that carry the data of instant search. */
export const searchModules = (data: SearchData): Record<Name, string> => {
  const { first, later } = splitData(data);
  return { 'virtual:search-index': moduleOf(first), 'virtual:search-later': moduleOf(later) };
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
 * Provides `virtual:search-index`, a part of the search script, and `virtual:search-later`, which it
 * asks for at once: so nothing is asked for after the first key.
 * @param root - the project's root folder
 */
export function searchModule(root: string, partnershipId: string): VitePlugin {
  return {
    name: 'sunflower-search',
    resolveId: (id: string) => (isName(id) ? `\0${id}` : undefined),
    load(id: string) {
      const name = id.slice(1);
      if (!isName(name)) return undefined;
      return searchModules(readSearchData(root, partnershipId).data)[name];
    },
  };
}
