import { describe, expect, it } from 'vitest';
import { homes } from '../../scripts/content/folders.ts';
import { onSite } from '../../scripts/content/on-site.ts';
import { fieldNames } from '../../src/domain/checks/schema/schema-walk.ts';
import { isShown } from '../../src/domain/alert.ts';
import { isOnSite, isPreviewed, publishingState } from '../../src/domain/published.ts';
import type { Document } from '../../src/domain/checks/ground.ts';

const day = '2026-11-22';

describe('whether a file is on the site', () => {
  it.each([
    [{}, 'on'],
    [{ draft: true }, 'draft'],
    [{ draft: false }, 'on'],
    [{ draft: true, publishFrom: '2020-01-01' }, 'draft'],
    [{ publishFrom: day }, 'on'],
    [{ publishFrom: '2026-11-23' }, 'ahead'],
    [{ publishUntil: day }, 'on'],
    [{ publishUntil: '2026-11-21' }, 'over'],
    [{ publishFrom: '2026-11-01', publishUntil: '2026-11-30' }, 'on'],
  ] as const)('%o is %s', (record, state) => {
    expect(publishingState(record, day)).toBe(state);
    expect(isOnSite(record, day)).toBe(state === 'on');
    expect(isPreviewed(record, day)).toBe(state !== 'over');
  });

  it('every kind of page has a draft, a first day and a last day', () => {
    const withPages = homes.filter(({ body }) => body !== 'none');
    expect(withPages.map(({ kind }) => kind)).toHaveLength(10);
    for (const { schema } of withPages) {
      expect(fieldNames(schema)).toEqual(
        expect.arrayContaining(['draft', 'publishFrom', 'publishUntil']),
      );
    }
  });

  it('a day begins at midnight in London, not in Greenwich', () => {
    const document = (fields: object) =>
      ({ kind: 'news', id: 'x', owner: 'testshire', record: fields }) as unknown as Document;
    const summer = [document({ publishFrom: '2027-07-02' })];
    expect(onSite(summer, 'testshire', new Date('2027-07-01T22:59:00Z'))).toEqual([]);
    expect(onSite(summer, 'testshire', new Date('2027-07-01T23:00:00Z'))).toHaveLength(1);
  });
});

it('a notice is shown from the first moment of its first day to the last of its last, in London', () => {
  const alert = { text: 'Closed today.', from: '2027-07-02', until: '2027-07-03' };
  const at = (time: string) => isShown(alert, new Date(time));
  expect(at('2027-07-01T22:59:00Z')).toBe(false);
  expect(at('2027-07-01T23:00:00Z')).toBe(true);
  expect(at('2027-07-03T22:59:00Z')).toBe(true);
  expect(at('2027-07-03T23:00:00Z')).toBe(false);
});
