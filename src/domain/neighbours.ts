import type { Partnership } from './partnership.ts';

type Outline = Pick<Partnership['districts'][number], 'id' | 'shape'>;

// Of shapes drawn with lines alone; a corner that both have is written the same in both.
const cornersOf = ({ shape }: Outline): string[] =>
  [...shape.matchAll(/[ML]\s*([\d.]+)[ ,]([\d.]+)/g)].map(([, x = '', y = '']) => `${x} ${y}`);

/**
 * Each district with those that share a border with it on the partnership’s own picture: at least two
 * corners. In: districts with their outlines. Out: for each id it and its neighbours.
 */
export const nearOf = (districts: readonly Outline[]): Record<string, string[]> => {
  const corners = new Map(districts.map((one) => [one.id, new Set(cornersOf(one))]));
  const isNext = (one: string, other: string): boolean => {
    const others = corners.get(other);
    return [...(corners.get(one) ?? [])].filter((corner) => others?.has(corner)).length > 1;
  };
  const ids = districts.map(({ id }) => id);
  return Object.fromEntries(
    ids.map((id) => [id, [id, ...ids.filter((other) => other !== id && isNext(id, other))]]),
  );
};
