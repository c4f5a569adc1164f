import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchCatalogue, MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aboutIds, type About, type Need } from '../../../src/domain/vocabulary.ts';
import {
  aCatalogue,
  alwaysOpen,
  anEntry,
  officeHours,
  sundayNight,
  weekday,
} from '../../fixtures/matching/entry.ts';
import { groupsOf, many, withMore } from '../../fixtures/matching/grouped.ts';

describe('best and possible', () => {
  const woman = { who: 'self', about: ['woman'], danger: [] } as const;

  it('show nothing that is held, for nobody could confirm a number of it', () => {
    const held = anEntry({ id: 'held', state: 'held', ways: [], hours: { kind: 'check' } });
    expect(JSON.stringify(withMore([held], woman))).not.toContain('held');
  });

  it('put who was asked for before those who surely fit, if only how to reach it is open', () => {
    const more = [
      anEntry({ id: 'sure', hours: officeHours }),
      anEntry({ id: 'expert', hours: officeHours, expertIn: ['bame'], unsaid: ['deaf'] }),
      anEntry({ id: 'roof', hours: officeHours, expertIn: ['bame'], unsaid: ['has-pets'] }),
      anEntry({ id: 'no-expert', hours: officeHours, unsaid: ['deaf'] }),
      anEntry({ id: 'led', ways: [], kind: 'casework', hours: officeHours, expertIn: ['bame'] }),
      anEntry({ id: 'men', hours: officeHours, expertIn: ['bame'], ages: 'unknown' }),
    ];
    const about = ['woman', 'bame', 'deaf', 'has-pets', 'older'] as const;
    const groups = withMore(more, { ...woman, about, needs: ['talk'] });
    expect(groups.best).toEqual(['expert', 'men', 'roof', 'led', 'local-line', 'sure']);
    expect(groups.possible).toEqual(['no-expert']);
  });

  it('keep a line that names no ages from children, not from grown-ups', () => {
    const more = [anEntry({ id: 'ageless', hours: officeHours, ages: 'unknown' })];
    const groupsFor = (tick: About) => withMore(more, { ...woman, about: [tick], needs: ['talk'] });
    expect(groupsFor('older').best).toContain('ageless');
    expect(groupsFor('young-16-17').possible).toContain('ageless');
    expect(Object.values(groupsFor('under-16')).flat()).not.toContain('ageless');
    const [card] = match(
      aCatalogue(more),
      { who: 'self', about: ['older'] },
      weekday,
    ).groups.flatMap(({ entries }) => entries.filter(({ id }) => id === 'ageless'));
    expect(card?.verdict).toBe('may-fit');
  });

  it('part what surely fits from what may fit', () => {
    const more = [anEntry({ id: 'sure' }), anEntry({ id: 'perhaps', genders: 'unknown' })].map(
      (entry) => anEntry({ ...entry, hours: officeHours }),
    );
    const groups = withMore(more, woman);
    expect(groups.best).toEqual(['local-line', 'sure']);
    expect(groups.possible).toEqual(['perhaps']);
  });

  it('hold six best at most; the rest stands under the things that were ticked', () => {
    const more = many(12, () => ({ hours: officeHours, needs: ['money'] }));
    const groups = withMore(more, { ...woman, needs: ['money'] });
    expect(groups.best).toEqual(['local-line', 'e0', 'e1', 'e10', 'e11', 'e2']);
    // Five of the best answer to money already: four would be enough.
    expect(groups['other-needs']).toBeUndefined();
  });

  it('give every tick its own entries, four at most', () => {
    const more = [
      ...many(8, () => ({ hours: officeHours, needs: ['money', 'housing'] })),
      ...many(6, (index) => ({ id: `p${index}`, hours: officeHours, needs: ['pets'] })),
    ];
    const groups = withMore(more, { ...woman, needs: ['money', 'housing', 'pets'] });
    expect(groups.best).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5']);
    expect(groups['other-needs']).toEqual(['p0', 'p1', 'p2', 'p3']);
    // It answers nothing that was ticked, and stands in for those that do not answer.
    expect(groups['if-closed']).toContain('local-line');
  });

  it('keep every possible service nearby, but few of the national ones', () => {
    const more = [
      ...many(6, () => ({ hours: officeHours, genders: 'unknown' })),
      ...many(6, (index) => ({
        id: `n${index}`,
        hours: officeHours,
        genders: 'unknown',
        local: true,
        areas: ['stevenage'],
      })),
      anEntry({ id: 'w', hours: officeHours, local: true, areas: ['watford'] }),
    ];
    const possible = withMore(more, { ...woman, area: 'stevenage' }).possible ?? [];
    expect(possible).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
    const elsewhere = withMore(more, { ...woman }).possible ?? [];
    // Nobody said where: those of one district are no nearer than others.
    expect(elsewhere).toHaveLength(4);
  });

  it('leave out emergency numbers, which have their own place', () => {
    const relay = anEntry({ id: 'relay', kind: 'emergency', expertIn: ['deaf'] });
    expect(JSON.stringify(withMore([relay], woman))).not.toContain('relay');
  });
});

describe('councils', () => {
  const council = (id: string, district: string, ways: MatchEntry['ways'] = ['voice']) =>
    anEntry({
      id,
      kind: 'housing',
      local: true,
      areas: [district],
      ways,
      hours: { kind: 'check' },
      needs: ['housing'],
    });
  const all = [council('one', 'stevenage'), council('two', 'watford'), council('three', 'dacorum')];
  const ask = (
    area: string | undefined,
    entries = all,
    needs: Need[] = ['housing', 'safe-place'],
  ) => Object.values(withMore(entries, { who: 'self', danger: [], needs, area })).flat();

  it('of other districts are left out when the own one has a number', () => {
    expect(ask('stevenage')).toContain('one');
    expect(ask('stevenage')).not.toContain('two');
    expect(ask('stevenage')).not.toContain('three');
  });

  it('of other districts are shown when the own one has none, or no place was said', () => {
    const silent = [council('one', 'stevenage', []), ...all.slice(1)];
    expect(ask('stevenage', silent)).toEqual(expect.arrayContaining(['one', 'two', 'three']));
    const staying = ask('stevenage', silent, ['housing', 'stay-home-safely']);
    expect(staying).toContain('one');
    expect(staying).not.toContain('two');
    expect(ask(undefined)).toEqual(expect.arrayContaining(['one', 'two', 'three']));
  });

  it('do not push out housing help for the whole county, or national help', () => {
    const county = anEntry({
      id: 'young',
      kind: 'housing',
      local: true,
      areas: 'countywide',
      needs: ['housing'],
    });
    const national = anEntry({
      id: 'charity',
      kind: 'housing',
      areas: ['watford'],
      needs: ['housing'],
    });
    const shown = ask('stevenage', [...all, county, national]);
    expect(shown).toContain('young');
    expect(shown).toContain('charity');
    expect(ask('stevenage', [all[1]!, county])).toContain('two');
  });
});

describe('what stands in for those that may not answer', () => {
  const woman = { who: 'self', about: ['woman'], danger: [], needs: ['money'] } as const;
  const stand = anEntry({ id: 'stand-in', needs: ['talk', 'legal'] });
  const money = (changes: Partial<MatchEntry>) =>
    anEntry({ id: 'money-line', needs: ['money'], fallback: ['stand-in'], ...changes });
  const closedGroup = (more: readonly MatchEntry[], now = sundayNight) =>
    withMore(more, woman, now)['if-closed'] ?? [];

  it('is shown when it is closed or not known to be open', () => {
    expect(closedGroup([stand, money({ hours: officeHours })])).toContain('stand-in');
    expect(closedGroup([stand, money({ hours: { kind: 'check' } })])).toContain('stand-in');
  });

  it('is not shown when it is open', () => {
    expect(closedGroup([stand, money({ hours: alwaysOpen })])).not.toContain('stand-in');
    expect(closedGroup([stand, money({ hours: officeHours })], weekday)).not.toContain('stand-in');
  });

  it('is not shown if it listens to nobody and does nothing that was asked for', () => {
    const lawyers = anEntry({ id: 'stand-in', needs: ['legal'] });
    expect(closedGroup([lawyers, money({ hours: officeHours })])).not.toContain('stand-in');
  });

  it('is not shown for what only may fit', () => {
    const perhaps = money({ areas: 'unknown', hours: officeHours });
    expect(closedGroup([stand, perhaps])).not.toContain('stand-in');
  });

  it('is never held itself, an emergency number, or a specialist in something else', () => {
    const line = money({ hours: officeHours });
    const tried = (changes: Partial<MatchEntry>) =>
      closedGroup([anEntry({ id: 'stand-in', needs: ['talk'], ...changes }), line]);
    expect(tried({ state: 'held', ways: [] })).not.toContain('stand-in');
    expect(tried({ kind: 'emergency' })).not.toContain('stand-in');
    expect(tried({ expertIn: ['deaf'] })).not.toContain('stand-in');
    expect(tried({ expertIn: ['man'] })).toContain('stand-in');
  });
});

describe('the guarantees', () => {
  const lonely = (entries: readonly MatchEntry[]): MatchCatalogue => ({
    ...aCatalogue(),
    entries,
  });
  const answers: Answers = { who: 'self', danger: [], needs: ['money'] };

  it('bring in what is lacking, best first and no more than needed', () => {
    const entries = [
      anEntry({ id: 'day', needs: ['money'], hours: officeHours }),
      anEntry({ id: 'night-a', needs: [] }),
      anEntry({ id: 'night-b', needs: [] }),
      anEntry({ id: 'near', needs: [], local: true, hours: officeHours }),
      anEntry({ id: 'near-but-silent', needs: [], local: true, ways: [], hours: officeHours }),
      anEntry({ id: 'chat', needs: [], ways: ['chat'], hours: officeHours }),
    ];
    expect(groupsOf(lonely(entries), answers)).toEqual({
      now: ['night-a'],
      best: ['day'],
      'if-closed': ['near', 'chat'],
    });
  });

  it('are given by one entry if it can', () => {
    const entries = [
      anEntry({ id: 'all', needs: ['money'], local: true, ways: ['voice', 'text'] }),
      anEntry({ id: 'other', needs: [] }),
    ];
    expect(groupsOf(lonely(entries), answers)).toEqual({ now: ['all'] });
  });

  it.each(['text', 'chat', 'email'] as const)('count %s as a way without voice', (way) => {
    const entries = [
      anEntry({ id: 'line', needs: ['money'], local: true }),
      anEntry({ id: 'silent', needs: [], ways: [way], hours: officeHours }),
    ];
    expect(groupsOf(lonely(entries), answers)['if-closed']).toEqual(['silent']);
  });

  it('count a text, but no chat, as a way without internet and as a 24-hour route', () => {
    const chat = anEntry({ id: 'chat', needs: ['money'], local: true, ways: ['chat'] });
    const text = anEntry({ id: 'text', needs: [], ways: ['text'] });
    expect(groupsOf(lonely([chat, text]), answers)).toEqual({ now: ['text'], best: ['chat'] });
  });
});

describe('the whole result', () => {
  it('gives the groups in their order, each entry with what to use instead', () => {
    const { groups } = match(aCatalogue(), { who: 'self', about: [...aboutIds] }, weekday);
    expect(groups[0]?.id).toBe('now');
    const local = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'local-line');
    expect(local).toEqual({
      id: 'local-line',
      kind: 'helpline',
      verdict: 'fits',
      reasons: expect.arrayContaining([{ criterion: 'need', kind: 'meets', values: ['talk'] }]),
      open: { state: 'open', until: '2026-11-25T17:00:00.000Z' },
      beside: ['night-line'],
    });
    const text = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'text-line');
    expect(text?.beside).toEqual([]);
  });
});

describe('the wish how to be in touch', () => {
  const chat = anEntry({ id: 'z-chat', ways: ['chat'], needs: ['health'] });
  const answers = { who: 'self', about: [], danger: [], needs: ['money'] } as const;

  it('brings in somebody to reach like that, after all others', () => {
    const asked = withMore([chat], { ...answers, contact: ['chat'] });
    expect(asked['if-closed']?.at(-1)).toBe('z-chat');
    expect(withMore([chat], answers)['if-closed'] ?? []).not.toContain('z-chat');
  });
});
