import { describe, expect, it } from 'vitest';
import { addedForGuarantees } from '../../../src/domain/matching/always.ts';
import type { Candidate } from '../../../src/domain/matching/candidate.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { anEntry, officeHours } from '../../fixtures/matching/entry.ts';

const candidate = (entry: Partial<MatchEntry>, isRelevant = false): Candidate => ({
  entry: anEntry({ hours: officeHours, ...entry }),
  isSure: true,
  reasons: [],
  open: { state: 'open', until: null },
  isLikelyClosed: false,
  strength: 0,
  isFar: false,
  isAskedFor: false,
  isRelevant,
});

const always = anEntry().hours;
const allGiven = candidate({ hours: always, local: true, ways: ['voice', 'text'] });

const added = (shown: readonly Candidate[], ...others: Candidate[]): string[] =>
  addedForGuarantees(shown, others, { contact: [] }).map(({ entry }) => entry.id);

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
    ['without-voice', { ways: ['email'] }, true],
    ['without-voice', { ways: [] }, false],
    ['without-voice', { ways: ['video-bsl', 'in-person'] }, false],
    ['without-voice', { ways: ['text'], kind: 'emergency' }, false],
    ['without-voice', { ways: ['text'], onlyFor: ['deaf'] }, false],
    ['without-voice', { ways: ['text'], nations: ['scotland'] }, false],
    ['without-voice', { ways: ['text'], genders: ['woman'] }, false],
    ['without-voice', { ways: ['text'], ages: { to: 18 } }, false],
    ['without-internet', { ways: ['voice'] }, true],
    ['without-internet', { ways: ['text'] }, true],
    ['without-internet', { ways: ['chat', 'email'] }, false],
  ] as const)('%s, by %j: %s', (id, entry, expected) => {
    expect(anEntry(entry as Partial<MatchEntry>).gives.includes(id)).toBe(expected);
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
    expect(added(shown, { ...deaf, isRelevant: true }, general)).toEqual(['a-deaf-line']);
  });

  it('is nothing where nobody can give it', () => {
    expect(added([], candidate({ id: 'silent', ways: [] }))).toEqual([]);
  });
});

describe('what is added for the wish how to be in touch', () => {
  const asAsked = { criterion: 'contact', kind: 'meets', values: ['chat'] } as const;
  const byChat = (entry: Partial<MatchEntry>): Candidate => ({
    ...candidate(entry),
    reasons: [asAsked],
  });
  const ids = (shown: readonly Candidate[], others: readonly Candidate[]): string[] =>
    addedForGuarantees([allGiven, ...shown], [...shown, ...others], { contact: ['chat'] }).map(
      ({ entry }) => entry.id,
    );

  it('is one that can be reached like that, if nobody shown can', () => {
    const others = [byChat({ id: 'b-chat' }), byChat({ id: 'a-chat' }), candidate({ id: 'a' })];
    expect(ids([], others)).toEqual(['a-chat']);
    expect(ids([], [candidate({ id: 'a' })])).toEqual([]);
    expect(added([allGiven], ...others)).toEqual([]);
  });

  it('is nothing if somebody shown can, who is not 999', () => {
    const others = [byChat({ id: 'chat' })];
    expect(ids([byChat({ id: 'shown' })], others)).toEqual([]);
    expect(ids([byChat({ id: 'police-999', kind: 'emergency' })], others)).toEqual(['chat']);
  });

  it('is no way that is not known, and no other thing that is met', () => {
    const unknown = { ...byChat({}), reasons: [{ ...asAsked, kind: 'unknown' as const }] };
    const other = { ...byChat({}), reasons: [{ ...asAsked, criterion: 'need' as const }] };
    expect(ids([], [unknown, other])).toEqual([]);
  });
});
