import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/search/fold.ts';
import { placesIn } from '../../../src/domain/search/place-words.ts';
import { outsideNames, toPlaces } from '../../../src/domain/search/to-places.ts';
import type { SearchListOf } from '../../../src/domain/search/search-list.ts';

const list = {
  list: 'places',
  places: { dacorum: ['Hemel Hempstead', 'Hemel'], 'welwyn-hatfield': ['Hatfield'] },
  spanning: { Oxhey: ['watford', 'three-rivers'] },
  outcodes: { AL10: ['welwyn-hatfield'], WD25: ['watford', 'hertsmere'] },
  elsewhere: ['Luton'],
  sources: [{ what: 'Made up for the test', date: null, about: false }],
  checked: '2026-11-21',
  reviewBy: '2027-05-21',
  owner: 'services-editor',
} satisfies SearchListOf<'places'>;

const places = {
  ...outsideNames([list]),
  ...toPlaces([list], [{ id: 'st-albans', name: 'St Albans' }]),
};

describe('the district of a place', () => {
  it.each([
    ['refuge in Hemel Hempstead please', ['dacorum']],
    ['ST ALBANS', ['st-albans']],
    ['AL10', ['welwyn-hatfield']],
    ['AL10 8XY', ['welwyn-hatfield']],
    ['al108xy', ['welwyn-hatfield']],
    ['WD25', ['watford', 'hertsmere']],
    ['oxhey', ['watford', 'three-rivers']],
    ['Luton', []],
    ['somewhere else', []],
  ])('is found for “%s”', (text, districts) => {
    const words = foldText(text).map(({ word }) => [word]);
    expect(placesIn(words, places).flatMap((place) => place.districts)).toEqual(districts);
  });
});
