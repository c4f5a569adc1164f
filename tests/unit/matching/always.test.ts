import { describe, expect, it } from 'vitest';
import { addedForGuarantees, gives } from '../../../src/domain/matching/always.ts';
import type { Candidate } from '../../../src/domain/matching/candidate.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { anEntry, officeHours } from '../../fixtures/matching/entry.ts';

const candidate = (entry: Partial<MatchEntry>): Candidate => ({
  entry: anEntry({ hours: officeHours, ...entry }),
  isSure: true,
  reasons: [],
  open: { state: 'open', until: null },
  strength: 0,
  isRelevant: true,
});

const always = anEntry().hours;
const allGiven = candidate({ hours: always, local: true, ways: ['voice', 'text'] });

const added = (shown: readonly Candidate[], ...others: Candidate[]): string[] =>
  addedForGuarantees(shown, others).map(({ entry }) => entry.id);

describe('what an entry gives', () => {
  it.each([
    ['all-hours', { hours: always, ways: ['voice'] }, true],
    ['all-hours', { hours: always, ways: ['text'] }, true],
    ['all-hours', { hours: always, ways: ['chat'] }, false],
    ['all-hours', { hours: officeHours, ways: ['voice'] }, false],
    ['local', { local: true, ways: ['voice'] }, true],
    ['local', { local: true, ways: [] }, false],
    ['local', { local: false, ways: ['voice'] }, false],
    ['without-voice', { ways: ['voice', 'chat'] }, true],
    ['without-voice', { ways: ['voice'] }, false],
    ['without-voice', { ways: [] }, false],
    ['without-internet', { ways: ['voice'] }, true],
    ['without-internet', { ways: ['text'] }, true],
    ['without-internet', { ways: ['chat', 'email'] }, false],
  ] as const)('%s, by %j: %s', (id, entry, expected) => {
    expect(gives[id](anEntry(entry as Partial<MatchEntry>))).toBe(expected);
  });
});

describe('what is added for the guarantees', () => {
  it('is nothing when what is shown gives all', () => {
    expect(added([allGiven], candidate({ id: 'more', local: true }))).toEqual([]);
  });

  it('is a line for any hour, one nearby and one without voice', () => {
    const others = [
      candidate({ id: 'day' }),
      candidate({ id: 'night', hours: always }),
      candidate({ id: 'near', local: true }),
      candidate({ id: 'chat', ways: ['chat'] }),
    ];
    expect(added([], ...others)).toEqual(['night', 'near', 'chat']);
  });

  it('is one entry where one gives all', () => {
    expect(added([], { ...allGiven, entry: { ...allGiven.entry, id: 'all' } })).toEqual(['all']);
  });

  it('is an expert in something else only if nobody else can give it', () => {
    const deaf = candidate({ id: 'a-deaf-line', hours: always, expertIn: ['deaf'] });
    const general = candidate({ id: 'b-line', hours: always });
    const shown = [candidate({ id: 'near', local: true, ways: ['voice', 'chat'] })];
    expect(added(shown, deaf, general)).toEqual(['b-line']);
    expect(added(shown, deaf)).toEqual(['a-deaf-line']);
  });

  it('is nothing where nobody can give it', () => {
    expect(added([], candidate({ id: 'silent', ways: [] }))).toEqual([]);
  });
});
