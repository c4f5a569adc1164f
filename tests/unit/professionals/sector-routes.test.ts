import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pageSchema } from '../../../src/domain/page.ts';
import type { ReferralRoute } from '../../../src/domain/referral-route.ts';
import {
  isForHighRiskOnly,
  isForSector,
  routesByBand,
  routesForSector,
} from '../../../src/domain/sector-routes.ts';
import { sectorIds } from '../../../src/domain/vocabulary.ts';

const aRoute = (
  id: string,
  bands: ReferralRoute['bands'],
  sectors: ReferralRoute['sectors'] = 'any',
) => ({ id, bands, sectors }) as ReferralRoute;

const routes = [
  aRoute('meeting', ['high']),
  aRoute('casework', ['standard', 'medium']),
  aRoute('homes', ['high', 'standard'], ['housing']),
];
const idsOf = (list: readonly ReferralRoute[]) => list.map(({ id }) => id);

describe('routes by band', () => {
  it('put the high band first, and a route into every band it serves', () => {
    expect(routesByBand(routes).map((group) => [group.band, idsOf(group.routes)])).toEqual([
      ['high', ['meeting', 'homes']],
      ['medium', ['casework']],
      ['standard', ['casework', 'homes']],
    ]);
  });
});

describe('a route for high risk only', () => {
  it('is one that serves no other band', () => {
    expect(idsOf(routes.filter(isForHighRiskOnly))).toEqual(['meeting']);
    expect(isForHighRiskOnly(aRoute('anyone', []))).toBe(false);
  });
});

describe('routes for a sector', () => {
  it('begin with those its page names, in that order, and lose none', () => {
    const { first, others } = routesForSector(routes, 'housing', ['homes', 'meeting']);
    expect(idsOf(first)).toEqual(['homes', 'meeting']);
    expect(idsOf(others)).toEqual(['casework']);
  });

  it('leave out what is only for another sector, even if the page names it', () => {
    const { first, others } = routesForSector(routes, 'health', ['homes', 'casework']);
    expect(idsOf([...first, ...others])).toEqual(['casework', 'meeting']);
    expect(isForSector(aRoute('homes', [], ['housing']), 'health')).toBe(false);
  });
});

describe('the pages of Hertfordshire', () => {
  const pages = globSync('content/hertfordshire/pages/*.md').map((file) =>
    pageSchema.parse(parse(readFileSync(file, 'utf8').split('---')[1] ?? '')),
  );
  it.each(sectorIds)('hold one page for people who work in %s', (id) => {
    expect(pages.filter(({ sector }) => sector === id)).toHaveLength(1);
  });
});
