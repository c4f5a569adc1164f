import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDeepSource } from '../../../scripts/build/deep-index/read-deep-source.ts';
import { groupByFacet } from '../../../src/domain/deep-search/group-by-facet.ts';
import { toDeepPages } from '../../../src/domain/deep-search/to-deep-pages.ts';

const root = resolve(import.meta.dirname, '../../..');
const goodRoot = join(root, 'tests/fixtures/content/good');
const source = readDeepSource(goodRoot, 'testshire');
const pages = toDeepPages(source);
const pageAt = (href: string) => pages.find((page) => page.href === href);

describe('the keys of a page', () => {
  test('a service for the whole county stands under each of its districts', () => {
    const countywide = source.services.find(({ criteria }) => criteria.areas === 'countywide');
    const districts = source.partnership.districts.map(({ id }) => id);
    expect(districts.length).toBeGreaterThan(0);
    expect(pageAt(`/services/${countywide?.path}/`)?.facets).toMatchObject({
      kind: ['service'],
      district: districts,
      area: ['testshire'],
    });
  });

  test('a national line stands under no district, and under the whole country', () => {
    const [line] = source.helplines;
    expect(pageAt(`/services/${line?.path}/`)?.facets).toMatchObject({
      kind: ['helpline'],
      district: [],
      area: ['national'],
      audience: line?.criteria.helps,
    });
  });

  test('a publication has its year and date, and is for people at work', () => {
    const page = pageAt('/professionals/publications/plan-2019/');
    expect(page).toMatchObject({ name: 'The newer plan', date: '2019-06' });
    expect(page?.facets).toMatchObject({ year: ['2019'], audience: ['professional'] });
  });

  test('a document stands beside its publication, under the same year and theme', () => {
    const [paper] = source.publications;
    if (!paper) throw new Error('The good content has publications');
    const documents = [{ label: 'Full report (PDF)', file: 'plan.pdf', thirdParty: false }];
    const withFile = toDeepPages({ ...source, publications: [{ ...paper, documents }] });
    const [page, document] = withFile.filter(({ date }) => date === paper.published);
    expect(document).toMatchObject({
      href: '/documents/plan.pdf',
      name: `${paper.name}: Full report (PDF)`,
      facets: { ...page?.facets, kind: ['document'] },
    });
  });

  test('a page that answers a theme of death reviews stands under it', () => {
    const [guide] = source.guides;
    const themes = {
      separation: { answers: [guide?.id ?? ''] },
    } as unknown as typeof source.themes;
    const found = toDeepPages({ ...source, themes }).find(
      ({ href }) => href === `/guides/${guide?.path}/`,
    );
    expect(found?.facets.theme).toContain('separation');
  });
});

test('of the real site no page is without a kind, an audience and an area', () => {
  const real = toDeepPages(readDeepSource(root, 'hertfordshire'));
  expect(real.length).toBeGreaterThan(200);
  expect(
    real.filter(
      ({ facets }) =>
        facets.kind.length !== 1 || facets.area.length !== 1 || facets.audience.length === 0,
    ),
  ).toEqual([]);
  expect(new Set(real.map(({ href }) => href)).size).toBe(real.length);
  // Papers of other areas are on every site, under their own area.
  expect(real.flatMap(({ facets }) => facets.area)).toContain('luton');
});

describe('grouping by a key', () => {
  test('keeps the order asked for and leaves out what leads nowhere', () => {
    const groups = groupByFacet(pages, 'kind', ['report', 'service', 'document']);
    expect(groups.map(({ value }) => value)).toEqual(['report', 'service']);
  });

  test('puts the newest year first', () => {
    const years = groupByFacet(pages, 'year', []).map(({ value }) => value);
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort().reverse());
  });
});
