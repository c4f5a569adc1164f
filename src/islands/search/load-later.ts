import { unpackData } from '../../domain/search/pack-data.ts';
import type { LaterData, MoreData } from '../../domain/search/split-data.ts';
import type { startDeepSearch } from './deep-search.ts';

type Part = Awaited<ReturnType<(typeof import('virtual:search-later'))['more'][number]>>;

async function* inTurn(parts: readonly (() => Promise<Part>)[]): AsyncGenerator<MoreData> {
  for (const load of parts) yield unpackData<MoreData>((await load()).data);
}

/**
 * Brings what the first results do not need: the rest of the index and the search inside pages. At
 * once and whatever is typed, so the request says nothing. Fails on a broken line.
 */
export const loadLater = async (): Promise<{
  later: LaterData;
  /** The parts of a large directory, each asked for when the one before it is there. */
  more: AsyncIterable<MoreData>;
  startDeepSearch: typeof startDeepSearch;
}> => {
  const [{ data, more }, deep] = await Promise.all([
    import('virtual:search-later'),
    import('./deep-search.ts'),
  ]);
  return {
    later: unpackData<LaterData>(data),
    more: inTurn(more),
    startDeepSearch: deep.startDeepSearch,
  };
};
