import type { LaterData } from '../../domain/search/split-data.ts';

/** Brings the second part of the index, at once and whatever is typed. Fails on a broken line. */
export const loadLater = async (): Promise<LaterData> => {
  const { data } = await import('virtual:search-later');
  return data;
};
