import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import {
  aboutIds,
  bandIds,
  concernIds,
  contactIds,
  dangerIds,
  needIds,
  sectorIds,
  whoIds,
} from '../../../src/domain/vocabulary.ts';
import { brokenPromises } from '../../fixtures/matching/promises.ts';
import { districts, professionalCatalogue, publicCatalogue } from '../../fixtures/matching/real.ts';
import { sundayNight, weekday } from '../../fixtures/matching/entry.ts';

vi.setConfig({ testTimeout: 180_000 });

const left = undefined;
const whos = [left, ...whoIds];
const areas = [left, 'outside', ...districts];
const dangers = [left, [], ...dangerIds.map((id) => [id])];

const keeps = (answers: Answers, times: readonly Date[] = [weekday]): void => {
  const catalogue = answers.who === 'professional' ? professionalCatalogue : publicCatalogue;
  for (const now of times) {
    const broken = brokenPromises({ catalogue, answers, outcome: match(catalogue, answers, now) });
    if (broken.length > 0) {
      const when = `${JSON.stringify(answers)} at ${now.toISOString()}`;
      throw new Error(`${when}: ${broken.join('; ')}`);
    }
  }
};

describe('every outcome over the real content keeps every promise', () => {
  it('for every asker, place and sign of danger', () => {
    let count = 0;
    for (const who of whos) {
      for (const area of areas) {
        for (const danger of dangers) {
          keeps({ who, area, danger }, [weekday, sundayNight]);
          count += 1;
        }
      }
    }
    expect(count).toBe(whos.length * areas.length * dangers.length);
  });

  it.each([
    ['about', aboutIds],
    ['needs', needIds],
    ['concerns', concernIds],
    ['contact', contactIds],
  ] as const)('for every asker, place and single tick of “%s”', (question, ids) => {
    for (const who of whos) {
      for (const area of areas) {
        for (const id of ids) keeps({ who, area, danger: [], [question]: [id] });
      }
    }
  });

  it('for every pair of circumstances, in danger and not', () => {
    for (const [index, one] of aboutIds.entries()) {
      for (const other of aboutIds.slice(index + 1)) {
        for (const who of ['self', 'someone-else', 'professional'] as const) {
          keeps({ who, area: 'broxbourne', danger: [], about: [one, other] });
          keeps({ who, area: 'watford', danger: ['hurt-now'], about: [one, other] });
        }
      }
    }
  });

  it('for every band, sector and need of a professional', () => {
    for (const band of [left, ...bandIds]) {
      for (const sector of [left, ...sectorIds]) {
        for (const need of needIds) {
          keeps({ who: 'professional', band, sector, needs: [need], area: 'stevenage' });
        }
      }
    }
  });

  it('for somebody who ticks everything', () => {
    for (const who of whos) {
      for (const area of areas) {
        keeps({
          who,
          area,
          danger: [...dangerIds],
          concerns: [...concernIds],
          needs: [...needIds],
          about: [...aboutIds],
          contact: [...contactIds],
        });
      }
    }
  });
});

describe('every professional in danger or at the highest band', () => {
  it('is given the routes for it', () => {
    for (const sector of [left, ...sectorIds]) {
      for (const area of areas) {
        const high: Answers = { who: 'professional', band: 'high', sector, area };
        const red: Answers = {
          who: 'professional',
          danger: ['hurt-now'],
          band: 'standard',
          sector,
        };
        for (const answers of [high, red]) {
          const { groups } = match(professionalCatalogue, answers, weekday);
          const routes = groups.find(({ id }) => id === 'referral-routes')?.entries ?? [];
          const ids = routes.map(({ id }) => id);
          // Routes of this county lead nowhere for somebody who lives outside.
          const expected = answers.area === 'outside' ? [] : ['marac', 'idva'];
          expect(ids.filter((id) => id === 'marac' || id === 'idva')).toEqual(expected);
          expect(ids).not.toContain('step-down');
          expect(ids).not.toContain('outreach');
        }
      }
    }
  });
});
