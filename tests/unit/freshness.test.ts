import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../scripts/matching/load-content.ts';
import { coverageGrid } from '../../src/domain/coverage/coverage-grid.ts';
import { isAlwaysThere, lastDayToCount } from '../../src/domain/freshness.ts';
import { idsThatLeave, markLeaving } from '../../src/domain/leaving.ts';
import { entriesFor, entriesForNeed } from '../../src/domain/listing.ts';
import type { MatchCatalogue } from '../../src/domain/matching/match-entry.ts';
import { match } from '../../src/domain/matching/match.ts';
import { toMatchCatalogue } from '../../src/domain/matching/to-match-entry.ts';
import { openingState } from '../../src/domain/opening/opening-state.ts';
import { printed, type Entry } from '../../src/domain/printed.ts';
import { aboutIds, needIds } from '../../src/domain/vocabulary.ts';
import { anyAnswers } from '../fixtures/matching/any.ts';
import { brokenPromises } from '../fixtures/matching/promises.ts';

// Hundreds of whole results each, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const load = (day: string) => loadContent('hertfordshire', undefined, new Date(`${day}T12:00:00Z`));
const read = new Map<string, ReturnType<typeof load>>();
const contentOn = (day: string) => {
  const content = read.get(day) ?? load(day);
  read.set(day, content);
  return content;
};
const today = contentOn('2026-11-22');
const entriesOf = (content: typeof today): Entry[] => [...content.helplines, ...content.services];
const leftOn = (day: string): string[] =>
  entriesOf(contentOn(day)).flatMap(({ id, hasLeft }) => (hasLeft ? [id] : []));

const find = (id: string, content = today): Entry =>
  entriesOf(content).find((entry) => entry.id === id)!;

describe('nobody looks at the content again', () => {
  it('nothing leaves before its review day and the months of grace are over', () => {
    expect(leftOn('2026-11-23')).toEqual([]);
    expect(leftOn('2026-12-22')).toEqual([]);
    expect(leftOn('2027-08-21')).toEqual([]);
    expect(leftOn('2027-08-22').length).toBeGreaterThan(5);
  });

  it.each(['2026-11-23', '2026-12-22', '2027-08-22', '2027-11-22', '2031-11-22'])(
    'on %s every outcome keeps every promise, for the public and for professionals',
    (day) => {
      const content = contentOn(day);
      const catalogues: Record<string, MatchCatalogue> = {
        public: toMatchCatalogue(content, 'public'),
        professional: toMatchCatalogue(content, 'professional'),
      };
      const now = new Date(`${day}T12:00:00Z`);
      fc.assert(
        fc.property(anyAnswers(today.partnership.districts.map(({ id }) => id)), (answers) => {
          const catalogue = catalogues[answers.who === 'professional' ? 'professional' : 'public']!;
          const outcome = match(catalogue, answers, now);
          expect(brokenPromises({ catalogue, answers, outcome })).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('no district, band or circumstance loses its last local help, ever', () => {
    const levels = (content: typeof today) =>
      coverageGrid(toMatchCatalogue(content, 'professional')).map(({ level }) => level);
    const before = levels(today);
    for (const day of ['2026-11-23', '2026-12-22', '2027-11-22', '2031-11-22']) {
      const emptied = levels(contentOn(day)).filter(
        (level, index) => level === 'none' && before[index] !== 'none',
      );
      expect(emptied).toEqual([]);
    }
  });

  it('every need and circumstance that has somebody today has somebody in five years', () => {
    const reachable = (content: typeof today) =>
      entriesOf(content).filter((entry) => printed(entry).state !== 'held');
    const [now, later] = [reachable(today), reachable(contentOn('2031-11-22'))];
    for (const need of needIds) {
      expect([need, entriesForNeed(later, need).length > 0]).toEqual([
        need,
        entriesForNeed(now, need).length > 0,
      ]);
    }
    for (const about of aboutIds) {
      const has = (all: Entry[]) => entriesFor(all, about).specialist.length > 0;
      expect([about, has(later)]).toEqual([about, has(now)]);
    }
  });

  it('999, the lines that never close and the lines on every page stay', () => {
    const left = leftOn('2031-11-22');
    const { nightLine, localLine } = today.partnership;
    const lasting = entriesOf(today)
      .filter(isAlwaysThere)
      .map(({ id }) => id);
    expect(lasting).toEqual(expect.arrayContaining(['police-999', 'ndah', 'samaritans']));
    expect(left.length).toBeGreaterThan(5);
    expect(left.filter((id) => [...lasting, nightLine, localLine].includes(id))).toEqual([]);
  });
});

describe('an entry that has left', () => {
  const left = { ...find('galop'), hasLeft: true };

  it('prints its name and no number, and stands in no list and no result', () => {
    expect(printed(left)).toMatchObject({ state: 'held', phones: [], emails: [], link: null });
    expect(entriesFor([left], 'lgbt').specialist).toEqual([]);
    expect(entriesFor([find('galop')], 'lgbt').specialist).toHaveLength(1);
    const catalogue = toMatchCatalogue({ ...today, helplines: [left], services: [] }, 'public');
    expect(catalogue.entries).toEqual([]);
  });

  it('is the longest neglected one of those that can be spared', () => {
    const spare = (id: string, reviewBy: string): Entry => ({ ...find('galop'), id, reviewBy });
    const pair = [spare('a', '2027-02-02'), spare('b', '2027-01-01')];
    const lines = { nightLine: 'ndah', localLine: null };
    expect([...idsThatLeave(pair, lines, '2028-01-01')]).toEqual(['b']);
    expect([...idsThatLeave(pair, lines, '2027-07-05')]).toEqual(['b']);
    expect([...idsThatLeave(pair, lines, '2027-07-01')]).toEqual([]);
    expect([...idsThatLeave([pair[0]!], lines, '2028-01-01')]).toEqual([]);
    expect([...idsThatLeave(pair, { ...lines, nightLine: 'b' }, '2028-01-01')]).toEqual(['a']);
    expect(markLeaving(pair, new Set(['a'])).map(({ hasLeft }) => hasLeft ?? false)).toEqual([
      true,
      false,
    ]);
  });
});

describe('hours whose review day has passed', () => {
  it('no longer count as open, in the browser too, without a new build', () => {
    const entry = entriesOf(today).find((one) => {
      const { hours } = printed(one);
      return hours.kind === 'weekly' && hours.mayCountAsOpen;
    })!;
    const { hours } = printed(entry);
    const last = lastDayToCount(entry)!;
    const [sent] = toMatchCatalogue({ ...today, helplines: [], services: [] }, 'public').entries;
    expect(sent).toBeUndefined();
    const facts = toMatchCatalogue(today, 'public').entries.find(({ id }) => id === entry.id)!;
    for (const sentHours of [hours, facts.hours]) {
      expect(openingState(sentHours, new Date(`${last}T12:00:00Z`), [])).not.toEqual({
        state: 'check',
        why: 'stale',
      });
      const nextDay = new Date(Date.parse(`${last}T12:00:00Z`) + 86_400_000);
      expect(openingState(sentHours, nextDay, [])).toEqual({ state: 'check', why: 'stale' });
    }
  });

  it('still count for a national line that never closes', () => {
    const fresh = entriesOf(today).filter((entry) => {
      const { hours } = printed(entry);
      return isAlwaysThere(entry) && hours.kind === 'always' && hours.mayCountAsOpen;
    });
    expect(fresh.length).toBeGreaterThan(0);
    for (const entry of fresh) {
      const { hours } = printed(entry);
      expect(openingState(hours, new Date('2031-11-22T12:00:00Z'), []).state).toBe('open');
    }
  });
});
