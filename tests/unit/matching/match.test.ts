import { describe, expect, it } from 'vitest';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchRoute } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, weekday } from '../../fixtures/matching/entry.ts';
import { aRoute } from '../../fixtures/matching/route.ts';

const route = (id: string): MatchRoute => aRoute(id, { bands: ['high'], ownRoutes: ['own-line'] });

describe('an entry and a referral route of one name', () => {
  const meeting = anEntry({ id: 'meeting', kind: 'professional-process', helps: ['professional'] });
  const answers = { who: 'professional', band: 'high', danger: [], needs: ['talk'] } as const;
  const groupsWith = (routes: readonly MatchRoute[]) =>
    match(aCatalogue([meeting], { routes }), answers, weekday).groups;
  const kindsOf = (routes: readonly MatchRoute[]) =>
    groupsWith(routes).flatMap(({ entries }) =>
      entries.flatMap(({ id, kind }) => (id === 'meeting' ? [kind] : [])),
    );

  it('are told once, as the route, which says more', () => {
    expect(kindsOf([])).toEqual(['professional-process']);
    expect(kindsOf([route('another')])).toEqual(['professional-process']);
    expect(kindsOf([route('meeting')])).toEqual(['referral-route']);
  });

  it('leave all others where they are, and no group empty', () => {
    const ids = (routes: readonly MatchRoute[]) =>
      groupsWith(routes).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(new Set(ids([route('meeting')]))).toEqual(new Set(ids([])));
    const groups = groupsWith([route('meeting')]);
    expect(groups.map(({ id }) => id)).toContain('referral-routes');
    expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
  });
});

describe('an entry that only the route names', () => {
  it('says that the person can use it without the professional', () => {
    const own = anEntry({ id: 'own-line', needs: ['pets'], helps: ['self', 'professional'] });
    const answers = { who: 'professional', band: 'high', danger: [] } as const;
    const shown = match(aCatalogue([own], { routes: [route('r')] }), answers, weekday).groups;
    const card = shown.flatMap(({ entries }) => entries).find(({ id }) => id === 'own-line');
    expect(card?.verdict).toBe('fits');
    const without = match(aCatalogue([own]), answers, weekday).groups;
    expect(without.flatMap(({ entries }) => entries.map(({ id }) => id))).not.toContain('own-line');
  });
});
