import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publicationSchema } from '../../../src/domain/publication.ts';
import {
  countByAgency,
  countByDate,
  countByStatus,
  reportsOf,
} from '../../../src/domain/recommendations.ts';

describe('counting recommendations', () => {
  it('counts each status once, in the order of the list, and shows no empty one', () => {
    const items = [
      { status: 'ongoing' },
      { status: 'complete' },
      { status: 'unknown' },
      { status: 'complete' },
    ] as const;
    expect(countByStatus(items)).toEqual([
      { status: 'complete', count: 2 },
      { status: 'ongoing', count: 1 },
      { status: 'unknown', count: 1 },
    ]);
    expect(countByStatus([])).toEqual([]);
  });

  it('puts the agency with the most first, and equals by name', () => {
    const items = ['Police', 'Health', 'Police', 'Council'].map((agency) => ({ agency }));
    expect(countByAgency(items)).toEqual([
      { name: 'Police', count: 2 },
      { name: 'Council', count: 1 },
      { name: 'Health', count: 1 },
    ]);
  });
});

describe('recommendations over time', () => {
  it('counts each date once, oldest first, with the undated last', () => {
    const dates = ['2019-06', null, '2016-07-01', '2019-06'].map((date) => ({ date }));
    expect(countByDate(dates)).toEqual([
      { date: '2016-07-01', count: 1 },
      { date: '2019-06', count: 2 },
      { date: null, count: 1 },
    ]);
  });

  it('lists the first report of an action before the later ones', () => {
    const later = [{ reported: 'Running.', date: '2019-06' }];
    expect(reportsOf({ reported: 'Planned.', date: '2016-07-01', later })).toEqual([
      { reported: 'Planned.', date: '2016-07-01' },
      { reported: 'Running.', date: '2019-06' },
    ]);
  });
});

describe('the paper of July 2016', () => {
  const file = 'content/hertfordshire/publications/hertfordshire-2016-programme-update.md';
  const paper = publicationSchema.parse(parse(readFileSync(file, 'utf8').split('---')[1] ?? ''));

  it('holds the ten recommendations of the review, each with the date of its report', () => {
    const actions = paper.kind === 'report' ? (paper.actions ?? []) : [];
    expect(actions).toHaveLength(10);
    expect(new Set(actions.map(({ date }) => date))).toEqual(new Set(['2016-07-01']));
  });

  it('adds what the paper of June 2019 says of seven, and of no other date', () => {
    const actions = paper.kind === 'report' ? (paper.actions ?? []) : [];
    expect(countByDate(actions.flatMap(({ later }) => later))).toEqual([
      { date: '2019-06', count: 7 },
    ]);
  });

  it('claims no status today, because no report says one in as many words', () => {
    const actions = paper.kind === 'report' ? (paper.actions ?? []) : [];
    expect(countByStatus(actions)).toEqual([{ status: 'unknown', count: 10 }]);
  });
});
