import { describe, expect, it } from 'vitest';
import { wizardDataOf } from '../../../scripts/build/wizard-data.ts';
import {
  areasNamed,
  readPlaces,
  toWizardPlaces,
} from '../../../src/domain/wizard/wizard-places.ts';

const { places = {}, options } = wizardDataOf(process.cwd(), 'hertfordshire', 'public');
const named = (text: string) => areasNamed(text, readPlaces(places));

describe('the district of a place that somebody types', () => {
  it.each<[string, string[]]>([
    ['Cheshunt', ['broxbourne']],
    ['  hemel  HEMPSTEAD ', ['dacorum']],
    ['King’s Langley', ['dacorum']],
    ['St. Albans', ['st-albans']],
    ['London Colney', ['st-albans']],
    ['near Oxhey', ['watford', 'three-rivers']],
    ['Luton', ['outside']],
    ['nowhere at all', []],
    ['', []],
  ])('is known: “%s”', (text, areas) => {
    expect(named(text).sort()).toEqual([...areas].sort());
  });

  it('is found by a whole postcode too, of which only the first half is read', () => {
    expect(named('AL10 8XY')).toEqual(named('al10'));
    expect(named('AL10')).toContain('welwyn-hatfield');
  });

  it('is always an answer that can be chosen', () => {
    const known = new Set(options.area?.map(({ id }) => id));
    const areas = Object.keys(places).flatMap((ids) => ids.split(' '));
    expect(areas.filter((id) => !known.has(id))).toEqual([]);
  });

  it('knows each district by its own name', () => {
    for (const { id, label } of options.area ?? []) {
      if (id === 'outside' || id === 'not-sure') continue;
      expect(named(label), label).toContain(id);
    }
  });

  it('is none for names that no list holds', () => {
    expect(areasNamed('Cheshunt', readPlaces(toWizardPlaces([], [])))).toEqual([]);
  });
});
