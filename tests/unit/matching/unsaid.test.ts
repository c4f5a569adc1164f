import { describe, expect, it } from 'vitest';
import { toMatchEntry } from '../../../src/domain/matching/to-match-entry.ts';
import { aboutIds, entryKindIds, type EntryKind } from '../../../src/domain/vocabulary.ts';
import { helpline, service } from '../../fixtures/matching/records.ts';

const anyone = { helps: ['self'], areas: 'national', bands: 'any', genders: 'any', ages: 'any' };

const unsaid = (kind: EntryKind, criteria: object = {}) =>
  toMatchEntry(helpline({ kind, criteria: { ...anyone, ...criteria } }), false, 'public').unsaid ??
  [];

const reachability = ['deaf', 'needs-interpreter'];
const roof = [
  ...reachability,
  'migrant-or-nrpf',
  'has-children',
  'has-pets',
  'disabled',
  'drink-or-drugs',
  'mental-health',
];

describe('what a record leaves open about whom it may keep out', () => {
  it('is more for a place to stay than for a council, and least for a line', () => {
    expect(unsaid('safe-accommodation')).toEqual(roof);
    expect(unsaid('housing')).toEqual([...reachability, 'migrant-or-nrpf']);
    expect(unsaid('helpline')).toEqual(reachability);
    expect(unsaid('counselling')).toEqual(reachability);
  });

  it.each(entryKindIds)('is never who somebody is, at any kind of service: %s', (kind) => {
    const neverDoubted = aboutIds.filter((id) => !roof.includes(id));
    expect(neverDoubted).toEqual(
      expect.arrayContaining(['bame', 'gypsy-roma-traveller', 'faith-community', 'lgbt', 'older']),
    );
    expect(unsaid(kind).filter((id) => neverDoubted.includes(id))).toEqual([]);
  });

  it('is nothing for a service that says it is for anyone', () => {
    expect(unsaid('safe-accommodation', { circumstances: { others: 'any' } })).toEqual([]);
  });

  it.each([
    [{ circumstances: { specialist: ['deaf'] } }, 'deaf'],
    [{ circumstances: { welcomes: ['needs-interpreter'] } }, 'needs-interpreter'],
    [{ circumstances: { onlyFor: ['disabled'] } }, 'disabled'],
    [{ circumstances: { cannotTake: ['has-pets'] } }, 'has-pets'],
    [{ byAndFor: ['deaf'] }, 'deaf'],
    [{ children: 'yes' }, 'has-children'],
    [{ noRecourse: 'yes' }, 'migrant-or-nrpf'],
  ])('leaves out what the record says: %j', (criteria, tick) => {
    const found = unsaid('safe-accommodation', criteria);
    expect(found).not.toContain(tick);
    expect(found).toHaveLength(roof.length - 1);
  });

  it('keeps open what a record says no to, for another judge tells it', () => {
    expect(unsaid('safe-accommodation', { noRecourse: 'no' })).toContain('migrant-or-nrpf');
    expect(toMatchEntry(service(), true, 'public').unsaid).toEqual(reachability);
  });
});
