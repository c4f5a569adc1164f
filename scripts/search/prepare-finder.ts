import { createFinder, type Found } from '../../src/domain/search/finder.ts';
import type { SearchData } from '../../src/domain/search/search-data.ts';
import { readSearchData } from '../build/search-data.ts';

/** The search that visitors get, on content/ as it stands, without a build. */
export function prepareFinder(
  root: string,
  partnership: string,
): { data: SearchData; refs: string[]; find: (query: string) => Found } {
  const { data, refs } = readSearchData(root, partnership);
  return { data, refs, find: createFinder(data) };
}
