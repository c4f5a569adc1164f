import { wholeOf } from './fold-phrases.ts';
import type { Places } from './place-words.ts';
import type { SearchListOf } from './search-list.ts';

type PlaceLists = readonly SearchListOf<'places'>[];

/**
 * Folded names of districts, towns, villages and outcodes, with the districts they lie in.
 * In: the lists of places and the partnership’s districts, whose own names count too.
 */
export const toPlaces = (
  lists: PlaceLists,
  districts: readonly { id: string; name: string }[],
): Places => {
  const places: Record<string, string[]> = {};
  const add = (name: string, ids: readonly string[]): void => {
    const folded = wholeOf(name);
    places[folded] = [...new Set([...(places[folded] ?? []), ...ids])];
  };
  for (const { id, name } of districts) add(name, [id]);
  for (const list of lists) {
    for (const [id, names] of Object.entries(list.places)) {
      for (const name of names) add(name, [id]);
    }
    for (const [name, ids] of Object.entries({ ...list.spanning, ...list.outcodes }))
      add(name, ids);
  }
  return places;
};

/** Folded names of places outside the county: they name no district. */
export const outsideNames = (lists: PlaceLists): Places =>
  Object.fromEntries(
    lists.flatMap(({ elsewhere }) => elsewhere.map((name) => [wholeOf(name), []])),
  );
