import { unpackData } from '../../domain/search/pack-data.ts';
import type { LaterData } from '../../domain/search/split-data.ts';
import type { startDeepSearch } from './deep-search.ts';

/**
 * Brings what the first results do not need: the rest of the index and the search inside pages. At
 * once and whatever is typed, so the request says nothing. Fails on a broken line.
 */
export const loadLater = async (): Promise<{
  later: LaterData;
  startDeepSearch: typeof startDeepSearch;
}> => {
  const [{ data }, deep] = await Promise.all([
    import('virtual:search-later'),
    import('./deep-search.ts'),
  ]);
  return { later: unpackData<LaterData>(data), startDeepSearch: deep.startDeepSearch };
};
