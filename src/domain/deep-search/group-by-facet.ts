import type { DeepPage, FacetId } from './facets.ts';

/** Pages that share an id under one key. */
export interface FacetGroup {
  value: string;
  pages: DeepPage[];
}

/**
 * Pages by one key, in the order of `values`; years that are not listed come first, newest before older.
 * A page with several ids stands under each; an id that no page has is left out.
 */
export const groupByFacet = (
  pages: readonly DeepPage[],
  facet: FacetId,
  values: readonly string[],
): FacetGroup[] => {
  const used = new Set(pages.flatMap(({ facets }) => facets[facet]));
  const known = values.length > 0 ? values : [...used].sort().reverse();
  return known
    .filter((value) => used.has(value))
    .map((value) => ({
      value,
      pages: pages.filter(({ facets }) => facets[facet].includes(value)),
    }));
};
