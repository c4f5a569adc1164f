import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { match } from '../../../src/domain/matching/match.ts';
import {
  aCatalogue,
  anEntry,
  officeHours,
  sundayNight,
  weekday,
} from '../../fixtures/matching/entry.ts';
import { many, withMore } from '../../fixtures/matching/grouped.ts';

const woman = { who: 'self', about: ['woman'], danger: [] } as const;
const oldHours: MatchEntry['hours'] = {
  kind: 'weekly',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '09:00', close: '17:00' }],
  bankHolidays: 'closed',
  mayCountAsOpen: false,
};

describe('who by the last known hours is closed', () => {
  const more = [
    anEntry({ id: 'old', hours: oldHours, needs: ['money', 'legal'] }),
    anEntry({ id: 'unknown', hours: { kind: 'check' }, needs: ['money'] }),
  ];
  const asked = { ...woman, needs: ['money', 'legal'] } as const;

  it('stands behind at night, and by day where it answers most', () => {
    const order = (now: Date) =>
      withMore(more, asked, now).best?.filter((id) => ['old', 'unknown'].includes(id));
    expect(order(weekday)).toEqual(['old', 'unknown']);
    expect(order(sundayNight)).toEqual(['unknown', 'old']);
  });

  it('is no council to call tonight', () => {
    const council = anEntry({
      id: 'council',
      kind: 'housing',
      local: true,
      areas: ['stevenage'],
      hours: oldHours,
      needs: ['housing'],
      dangers: ['nowhere-tonight'],
    });
    const answers = { ...woman, danger: ['nowhere-tonight'], area: 'stevenage' } as const;
    expect(withMore([council], answers, weekday).now).toContain('council');
    expect(withMore([council], answers, sundayNight).now).not.toContain('council');
  });
});

describe('a page alone', () => {
  const page = (needs: NonNullable<MatchEntry['needs']>) =>
    anEntry({ id: 'page', ways: [], isOnlyAPage: true, hours: { kind: 'check' }, needs });
  const line = anEntry({ id: 'z-line', hours: { kind: 'check' }, needs: ['talk'] });

  it('stands before a line that answers less, if it answers just what was asked', () => {
    const best = (one: MatchEntry, needs: Answers['needs']) =>
      withMore([one, line], { ...woman, needs }).best?.filter((id) => id !== 'local-line');
    expect(best(page(['money', 'talk']), ['money', 'talk'])).toEqual(['page', 'z-line']);
    expect(best(page(['talk']), ['talk'])).toEqual(['z-line', 'page']);
  });
});

describe('councils of other districts', () => {
  const council = (id: string, changes: Partial<MatchEntry> = {}) =>
    anEntry({
      id,
      kind: 'housing',
      local: true,
      areas: [id],
      hours: { kind: 'check' },
      needs: ['housing'],
      dangers: ['nowhere-tonight'],
      ...changes,
    });
  const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => council(id));
  const shown = (own: MatchEntry, answers: Partial<Answers>) =>
    Object.values(withMore([own, ...others], { ...woman, area: 'stevenage', ...answers }))
      .flat()
      .filter((id) => id.length === 1);

  it('are four at most, for somebody with nowhere to go whose own cannot be called', () => {
    const silent = council('stevenage', { ways: [] });
    expect(shown(silent, { danger: ['nowhere-tonight'] })).toEqual(['a', 'b', 'c', 'd']);
    expect(shown(silent, { needs: ['safe-place', 'housing'] })).toEqual(['a', 'b', 'c', 'd']);
    expect(shown(silent, { needs: ['housing'] })).toEqual([]);
  });

  it('are left out where the own one answers', () => {
    expect(shown(council('stevenage'), { danger: ['nowhere-tonight'] })).toEqual([]);
  });

  it('may be called by anybody, so that nothing is in doubt', () => {
    const silent = council('stevenage', { ways: [] });
    const answers = { ...woman, danger: ['nowhere-tonight'], area: 'stevenage' } as const;
    const { groups } = match(aCatalogue([silent, ...others]), answers, weekday);
    const one = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'a');
    expect(one?.verdict).toBe('fits');
  });
});

describe('few for each tick', () => {
  it('count a worry as they count a need', () => {
    const full = many(6, () => ({ hours: officeHours, needs: ['money'] }));
    const shownOf = (changes: Partial<MatchEntry>, answers: Partial<Answers>) => {
      const more = many(7, (index) => ({ id: `x${index}`, hours: officeHours, ...changes }));
      const given = { ...woman, needs: ['money'], ...answers } as Answers;
      return Object.values(withMore([...full, ...more], given))
        .flat()
        .filter((id) => id.startsWith('x')).length;
    };
    expect(shownOf({ needs: [], concerns: ['stalking'] }, { concerns: ['stalking'] })).toBe(6);
    expect(shownOf({ needs: ['pets'] }, { needs: ['money', 'pets'] })).toBe(4);
  });
});

describe('ways out', () => {
  it('lead to nobody who is not for this reader', () => {
    const men = anEntry({ id: 'men', genders: ['man'] });
    const line = anEntry({ id: 'line', hours: officeHours, fallback: ['men', 'night-line'] });
    const { groups } = match(aCatalogue([men, line]), woman, weekday);
    const card = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'line');
    expect(card?.beside).toEqual(['night-line']);
  });
});

describe('lines for children', () => {
  const childLine = anEntry({ id: 'child-line', ages: { from: 0, to: 18 }, hours: officeHours });
  const youth = anEntry({ id: 'youth', ages: { from: 16, to: 24 }, hours: officeHours });
  const shown = (about: Answers['about']) =>
    Object.values(withMore([childLine, youth], { who: 'self', danger: [], about })).flat();

  it('are kept from parents who ticked no age, and other lines by age are not', () => {
    expect(shown(['woman', 'has-children'])).not.toContain('child-line');
    expect(shown(['woman', 'has-children'])).toContain('youth');
    expect(shown(['woman'])).toContain('child-line');
  });
});

describe('the first group for a child', () => {
  const team = anEntry({ id: 'team', kind: 'safeguarding', hours: { kind: 'check' }, needs: [] });
  const now = (about: Answers['about'], more: MatchEntry[] = [team]) =>
    withMore(more, { who: 'self', danger: ['strangled'], about }).now;

  it('holds those who protect children until eighteen', () => {
    const children = anEntry({ ...team, expertIn: ['under-16', 'young-16-17'] });
    expect(now(['under-16'], [children])).toContain('team');
    expect(now(['young-16-17'], [children])).toContain('team');
    expect(now(['woman'], [children])).not.toContain('team');
  });

  it('puts a line that welcomes children before the one for everybody', () => {
    const line = anEntry({ id: 'z-child-line', welcomes: ['under-16'] });
    expect(now(['under-16'], [line])?.slice(0, 2)).toEqual(['police-999', 'z-child-line']);
  });
});

describe('the first group for the bereaved', () => {
  it('holds one line, so that those made for them come soon', () => {
    const helps = ['self', 'bereaved'] as const;
    const more = ['one', 'two'].map((id) => anEntry({ id, helps, needs: ['talk'] }));
    const { now } = withMore(more, { who: 'bereaved', danger: [], needs: ['talk'] });
    expect(now?.filter((id) => id !== 'police-999')).toHaveLength(1);
  });
});
