import type { GroupId, SearchRecord } from './search-data.ts';

const groupFactor: Record<GroupId, number> = {
  lines: 1,
  services: 1,
  pages: 1.05,
  professionals: 0.65,
  news: 0.4,
};

/** How much a match of single words counts: less for what fewer people look for or can use. */
export const wordFactor = ({ group, held, own, areas }: SearchRecord, isAtWork: boolean): number =>
  (isAtWork && group === 'professionals' ? 1 : groupFactor[group]) *
  (held ? 0.6 : 1) *
  (own ? 0.6 : 1) *
  (areas === 'outside' ? 0.5 : 1);

/** Whether a record is the page of one of these districts. */
export const isNamedArea = (
  { kind, href }: Pick<SearchRecord, 'kind' | 'href'>,
  districts: readonly string[],
): boolean => kind === 'area' && districts.some((id) => href === `/area/${id}/`);

/** An outcode in two districts lies mostly in the first: 1 for the page of that one, less for the next. */
export const orderFactor = (
  { href }: Pick<SearchRecord, 'href'>,
  districts: readonly string[],
): number => 0.9 ** districts.findIndex((id) => href === `/area/${id}/`);

/**
 * What naming a place does to a result: one for another district falls far, one for this district
 * rises. `bonus` is for a query that is nothing but a place.
 */
export const placeFactor = (
  { kind, href, areas, held }: SearchRecord,
  districts: readonly string[],
  isAlone: boolean,
): { factor: number; bonus: number } => {
  if (kind === 'area') {
    const isIt = isNamedArea({ kind, href }, districts);
    return isIt
      ? { factor: 1, bonus: 60 * orderFactor({ href }, districts) }
      : { factor: 0.1, bonus: 0 };
  }
  if (!Array.isArray(areas)) return { factor: 1, bonus: 0 };
  const isNear = areas.some((id) => districts.includes(id));
  if (!isNear) return { factor: districts.length > 0 ? 0.15 : 1, bonus: 0 };
  return { factor: isAlone ? 1 : 1.5, bonus: held ? 2 : 6 };
};
