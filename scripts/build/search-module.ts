import type { ViteUserConfig } from 'astro';
import { packRecords } from '../../src/domain/search/pack-data.ts';
import { splitData } from '../../src/domain/search/split-data.ts';
import { readSearchData } from './search-data.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const names = { 'virtual:search-index': 'first', 'virtual:search-later': 'later' } as const;
type Name = keyof typeof names;

const isName = (id: string): id is Name => Object.hasOwn(names, id);

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
      // Parsing text is faster than parsing code of the same size.
      const part = splitData(readSearchData(root, partnershipId).data)[names[name]];
      const data = JSON.stringify({ ...part, records: packRecords(part.records) });
      return `export const data = JSON.parse(${JSON.stringify(data)});`;
    },
  };
}
