import { describe, expect, it } from 'vitest';
import { prepareFinder } from '../../../scripts/search/prepare-finder.ts';

const { data, find } = prepareFinder(process.cwd(), 'hertfordshire');

const dangersOf = (query: string): string[] => find(query).dangers.map(({ id }) => id);

describe('words of danger', () => {
  it.each([
    ['he strangeld me last nite', 'strangled'],
    ['put his hands around my throat', 'strangled'],
    ['he said he is going to kill me', 'weapon-or-threat-to-kill'],
    ['hes got a gun', 'weapon-or-threat-to-kill'],
    ['he is outside my door', 'hurt-now'],
    ['hes locked me in', 'held-or-taken'],
    ['i want to kill myself', 'may-harm-self'],
    ['feeling sucidal', 'may-harm-self'],
    ['says he will kill himself if i go', 'suicide-threat-with-threats'],
    ['they are taking me abroad', 'taken-abroad-soon'],
    ['he is hitting the baby', 'child-hurt-now'],
    ['nowhere to sleep tonight', 'nowhere-tonight'],
    ['i am bleeding', 'serious-injury'],
  ])('“%s” tells of %s', (query, danger) => {
    expect(dangersOf(query)).toContain(danger);
  });

  it.each([
    'housing stevenage',
    'legal aid',
    'marac referral',
    'counselling',
    'what about my dog',
    'it has begun',
    'my word',
    'hamster',
    'staff training',
    'bullying at school',
    'skills course',
    'hammersmith',
    'gunnersbury',
    'bury st edmunds',
    'outside agencies',
    'end of tenancy',
    'holiday pay',
    'fire door',
  ])('“%s” tells of none', (query) => {
    expect(dangersOf(query)).toEqual([]);
  });

  it('shows lines with a number that are open day and night', () => {
    const lines = data.dangers.flatMap(({ lines: places }) => places.map((at) => data.records[at]));
    expect(lines.length).toBeGreaterThan(data.dangers.length);
    for (const line of lines) {
      expect(line?.call ?? line?.send).toBeDefined();
      expect(line?.hours?.kind).toBe('always');
    }
  });
});
