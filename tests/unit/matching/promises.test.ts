import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answers, Question } from '../../../src/domain/matching/answers.ts';
import { verdictOf } from '../../../src/domain/matching/criteria.ts';
import { reasonsFor } from '../../../src/domain/matching/every-criterion.ts';
import { followRules } from '../../../src/domain/matching/follow-rules.ts';
import { match } from '../../../src/domain/matching/match.ts';
import { situationOf } from '../../../src/domain/matching/situation.ts';
import { anyAnswers, anyEntries, anyEntry, anyNow, anyRoute } from '../../fixtures/matching/any.ts';
import { aCatalogue } from '../../fixtures/matching/entry.ts';
import {
  brokenEmergency,
  brokenForm,
  brokenPromises,
  brokenPublic,
  brokenRefusals,
  brokenSides,
  brokenWaysOut,
} from '../../fixtures/matching/promises.ts';
import { districts, professionalCatalogue, publicCatalogue } from '../../fixtures/matching/real.ts';

const realAnswers = anyAnswers(districts);
const someAnswers = anyAnswers(['stevenage', 'watford']);
const realFor = ({ who }: Answers) =>
  who === 'professional' ? professionalCatalogue : publicCatalogue;

const questions: readonly Question[] = [
  'who',
  'danger',
  'concerns',
  'needs',
  'about',
  'area',
  'band',
  'contact',
  'sector',
];

const without = (answers: Answers, question: Question): Answers => {
  const { [question]: _left, ...rest } = answers;
  return rest;
};

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, index) => ({ item, key: Math.sin(seed * 9301 + index * 49297) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

const shuffledAnswers = (answers: Answers, seed: number): Answers =>
  Object.fromEntries(
    shuffled(Object.entries(answers), seed).map(([question, value]) => [
      question,
      Array.isArray(value) ? shuffled(value, seed) : value,
    ]),
  );

// Hundreds of whole results each, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

describe('over the real content', () => {
  it('every outcome keeps every promise', () => {
    fc.assert(
      fc.property(realAnswers, anyNow, (answers, now) => {
        const catalogue = realFor(answers);
        const outcome = match(catalogue, answers, now);
        expect(brokenPromises({ catalogue, answers, outcome })).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('a public answer keeps its promises even with the professionals’ catalogue', () => {
    fc.assert(
      fc.property(realAnswers, anyNow, (answers, now) => {
        const catalogue = professionalCatalogue;
        const one = { catalogue, answers, outcome: match(catalogue, answers, now) };
        expect([...brokenPublic(one), ...brokenSides(one)]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of content and answers changes nothing', () => {
    fc.assert(
      fc.property(realAnswers, anyNow, fc.nat(), (answers, now, seed) => {
        const catalogue = realFor(answers);
        const mixed = {
          ...catalogue,
          entries: shuffled(catalogue.entries, seed),
          routes: shuffled(catalogue.routes, seed),
        };
        expect(match(mixed, shuffledAnswers(answers, seed), now)).toEqual(
          match(catalogue, answers, now),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('over any content that holds the basic lines', () => {
  it('every outcome keeps the promises that do not hang on the content', () => {
    fc.assert(
      fc.property(someAnswers, anyEntries, anyNow, (answers, entries, now) => {
        const catalogue = aCatalogue(entries);
        const one = { catalogue, answers, outcome: match(catalogue, answers, now) };
        const rules = [
          brokenEmergency,
          brokenForm,
          brokenRefusals,
          brokenWaysOut,
          brokenPublic,
          brokenSides,
        ];
        expect(rules.flatMap((rule) => rule(one))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('only professionals are given referral routes, whatever the content', () => {
    fc.assert(
      fc.property(someAnswers, fc.array(anyRoute), anyNow, (answers, routes, now) => {
        const { groups } = match(aCatalogue([], { routes }), answers, now);
        const given = groups.find(({ id }) => id === 'referral-routes')?.entries ?? [];
        if (answers.who !== 'professional') expect(given).toEqual([]);
        for (const { reasons } of given) {
          expect(reasons.map(({ kind }) => kind)).not.toContain('contradicts');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an answer', () => {
  const verdict = (entry: Parameters<typeof reasonsFor>[0], answers: Answers) =>
    verdictOf(reasonsFor(entry, situationOf(answers, followRules)));

  it('that is absent or “not sure” never rules an entry out', () => {
    fc.assert(
      fc.property(anyEntry, someAnswers, fc.constantFrom(...questions), (entry, answers, left) => {
        if (verdict(entry, answers) === 'does-not-fit') return;
        expect(verdict(entry, without(answers, left))).not.toBe('does-not-fit');
        expect(verdict(entry, { ...answers, [left]: 'not-sure' })).not.toBe('does-not-fit');
      }),
      { numRuns: 2000 },
    );
  });

  it('that is absent counts exactly like “not sure”', () => {
    fc.assert(
      fc.property(realAnswers, fc.constantFrom(...questions), anyNow, (answers, left, now) => {
        const notSure = { ...answers, [left]: 'not-sure' };
        const catalogue = realFor(notSure);
        expect(match(catalogue, notSure, now)).toEqual(
          match(catalogue, without(answers, left), now),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('that is added never takes 999 out of the first group', () => {
    fc.assert(
      fc.property(realAnswers, realAnswers, anyNow, (before, more, now) => {
        const answers = { ...before, ...more };
        const { groups } = match(realFor(answers), answers, now);
        expect(groups[0]?.id).toBe('now');
        expect(groups[0]?.entries.map(({ id }) => id)).toContain('police-999');
      }),
      { numRuns: 200 },
    );
  });
});

describe('an entry of which something is unknown', () => {
  it('may fit, and says what is not known', () => {
    const unknown = fc.constantFrom(
      { change: { genders: 'unknown' as const }, criterion: 'gender' },
      { change: { areas: 'unknown' as const }, criterion: 'area' },
      { change: { ages: 'unknown' as const, expertIn: [], welcomes: [] }, criterion: 'age' },
      { change: { unsaid: ['deaf' as const] }, criterion: 'not-listed' },
    );
    fc.assert(
      fc.property(anyEntry, someAnswers, unknown, (entry, answers, { change, criterion }) => {
        const about = [...(Array.isArray(answers.about) ? answers.about : []), 'older', 'deaf'];
        const { onlyFor: _only, cannotTake: _cannot, ...plain } = entry;
        const situation = situationOf({ ...answers, about } as Answers, followRules);
        const reasons = reasonsFor({ ...plain, ...change } as typeof entry, situation);
        expect(reasons).toContainEqual(
          expect.objectContaining({ criterion, kind: 'unknown', whose: 'record' }),
        );
        expect(verdictOf(reasons)).not.toBe('fits');
      }),
      { numRuns: 1000 },
    );
  });
});
