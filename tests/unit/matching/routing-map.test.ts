import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { questionsFor } from '../../../src/domain/matching/parse-answers.ts';
import { routingRows } from '../../../src/domain/matching/routing-map.ts';
import { aCatalogue, anEntry, weekday } from '../../fixtures/matching/entry.ts';
import { districts, professionalCatalogue } from '../../fixtures/matching/real.ts';

const linesOf = (entry: Partial<MatchEntry>, question: Question, answer: string) => {
  const catalogue = { ...aCatalogue(), entries: [anEntry({ id: 'one', ...entry })], routes: [] };
  const [row] = routingRows(catalogue, question, [answer]);
  return row?.lines.map(
    ({ id, effect, reasons }) =>
      `${effect} ${id}: ${reasons.map((one) => one.criterion).join(' ')}`,
  );
};

describe('the routing map', () => {
  it('tells what an answer brings in, and why', () => {
    expect(linesOf({ needs: ['money'] }, 'needs', 'money')).toEqual(['brings-in one: need']);
    expect(linesOf({ dangers: ['strangled'] }, 'danger', 'strangled')).toEqual([
      'brings-in one: danger',
    ]);
    expect(linesOf({ expertIn: ['deaf'] }, 'about', 'deaf')).toEqual(['brings-in one: expert']);
    expect(linesOf({ needs: ['money'] }, 'needs', 'pets')).toEqual([]);
  });

  it('tells what an answer rules out, and why', () => {
    expect(linesOf({ genders: ['woman'] }, 'about', 'man')).toEqual(['rules-out one: gender']);
    expect(linesOf({ cannotTake: ['has-pets'] }, 'about', 'has-pets')).toEqual([
      'rules-out one: cannot-take',
    ]);
    expect(linesOf({ areas: 'countywide', elsewhere: 'no' }, 'area', 'outside')).toEqual([
      'rules-out one: area',
    ]);
    expect(linesOf({ bands: ['high'] }, 'band', 'standard')).toEqual(['rules-out one: band']);
  });

  it('counts the county’s services for no single district', () => {
    expect(linesOf({ areas: 'countywide' }, 'area', 'stevenage')).toEqual([]);
    expect(linesOf({ areas: ['stevenage'] }, 'area', 'stevenage')).toEqual(['brings-in one: area']);
  });

  it('never says of an answer that it rules out what a result with that answer shows', () => {
    for (const [name, { ids }] of Object.entries(questionsFor(districts))) {
      const question = name as Question;
      const answers = ids.filter((id) => id !== 'not-sure');
      for (const { answer, lines } of routingRows(professionalCatalogue, question, answers)) {
        const isWork = question === 'band' || question === 'sector';
        const given = ['who', 'area', 'band', 'sector'].includes(question) ? answer : [answer];
        const { groups } = match(
          professionalCatalogue,
          { ...(isWork ? { who: 'professional' as const } : {}), [question]: given },
          weekday,
        );
        const shown = groups
          .filter(({ id }) => id !== 'referral-routes')
          .flatMap(({ entries }) => entries.map(({ id }) => id));
        const out = lines.filter(({ effect }) => effect === 'rules-out').map(({ id }) => id);
        expect(
          shown.filter((id) => out.includes(id)),
          `${question}: ${answer}`,
        ).toEqual([]);
      }
    }
  });

  it('does not depend on the order of the content', () => {
    const turned = {
      ...professionalCatalogue,
      entries: [...professionalCatalogue.entries].reverse(),
      routes: [...professionalCatalogue.routes].reverse(),
    };
    const answers = ['housing', 'money'];
    expect(routingRows(turned, 'needs', answers)).toEqual(
      routingRows(professionalCatalogue, 'needs', answers),
    );
  });
});
