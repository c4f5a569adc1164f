import { placesIn, type Places } from '../search/place-words.ts';
import { namesIn } from '../search/plain-text.ts';
import type { SearchListOf } from '../search/search-list.ts';

/** Answers to “which part?”, parted by blanks → names and outcodes, joined by `|`. */
export type WizardPlaces = Readonly<Record<string, string>>;

const plain = (name: string): string => namesIn(name).join(' ');

/**
 * The places whose names the question about the district understands, made at build.
 * In: the lists of places and the partnership’s districts, whose own names count too.
 */
export const toWizardPlaces = (
  lists: readonly SearchListOf<'places'>[],
  districts: readonly { id: string; name: string }[],
): WizardPlaces => {
  const areas = new Map<string, Set<string>>();
  const add = (name: string, ids: readonly string[]): void => {
    const known = areas.get(plain(name)) ?? new Set();
    areas.set(plain(name), new Set([...known, ...ids]));
  };
  for (const { places, spanning, outcodes, elsewhere } of lists) {
    for (const [id, names] of Object.entries(places)) for (const name of names) add(name, [id]);
    for (const [name, ids] of Object.entries({ ...spanning, ...outcodes })) add(name, ids);
    for (const name of elsewhere) add(name, ['outside']);
  }
  for (const { id, name } of districts) add(name, [id]);
  const byAreas = new Map<string, string[]>();
  for (const [name, ids] of [...areas].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const key = [...ids].join(' ');
    byAreas.set(key, [...(byAreas.get(key) ?? []), name]);
  }
  return Object.fromEntries([...byAreas].map(([ids, names]) => [ids, names.join('|')]));
};

/** The places as `areasNamed` needs them. */
export const readPlaces = (places: WizardPlaces): Places =>
  Object.fromEntries(
    Object.entries(places).flatMap(([ids, names]) =>
      names.split('|').map((name) => [name, ids.split(' ')]),
    ),
  );

/**
 * The districts that a text names, or `outside`; on the device, nothing is kept or sent.
 * In: what somebody typed: a town, a village, a district or the first half of a postcode.
 */
export const areasNamed = (text: string, places: Places): string[] => {
  const words = namesIn(text).map((word) => [word]);
  return [...new Set(placesIn(words, places).flatMap(({ districts }) => districts))];
};
