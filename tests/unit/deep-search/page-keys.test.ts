import { expect, test } from 'vitest';
import {
  keysOf,
  pageWithoutRecord,
  withKeys,
} from '../../../scripts/build/deep-index/page-keys.ts';
import type { DeepPage } from '../../../src/domain/deep-search/facets.ts';

const page: DeepPage = {
  href: '/services/a-house/',
  name: 'The “A & B” House',
  date: '',
  words: ['safe"house'],
  facets: {
    kind: ['service'],
    district: ['north', 'south'],
    audience: ['self'],
    theme: [],
    year: [],
    area: ['testshire'],
  },
};

test('every value of a key becomes a line of its own in the head, escaped', () => {
  const html = withKeys('<html><head></head><body></body></html>', keysOf(page));
  expect(html).toContain('<meta data-pagefind-filter="district[content]" content="north">');
  expect(html).toContain('<meta data-pagefind-filter="district[content]" content="south">');
  expect(html).toContain(
    '<meta data-pagefind-sort="name[content]" content="the “a &amp; b” house">',
  );
  expect(html).toContain('content="safe&quot;house"');
  expect(html).toMatch(/<\/head><body><\/body><\/html>$/);
});

test('what has no date still has a value to sort by, and stands last', () => {
  const { sort } = keysOf(page);
  expect(sort.date < keysOf({ ...page, date: '1999' }).sort.date).toBe(true);
});

test('pages for people at work and documents stand on a shelf of their own', () => {
  const shelfOf = (href: string) => keysOf({ ...page, href }).filters.shelf;
  expect(shelfOf('/services/a-house/')).toEqual(['public']);
  expect(shelfOf('/professionals/risk-aid/')).toEqual(['work']);
  expect(shelfOf('/documents/plan.pdf')).toEqual(['work']);
});

test('a page that only lists others is found by where it stands', () => {
  expect(pageWithoutRecord('/professionals/risk-aid/', 'Aid', 'testshire').facets).toMatchObject({
    kind: ['page'],
    audience: ['professional'],
    area: ['testshire'],
  });
  expect(pageWithoutRecord('/need/', 'Needs', 'testshire').facets.audience).toContain('self');
});
