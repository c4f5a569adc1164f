import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { indexForSearch } from '../../../scripts/build/index-for-search.ts';
import type { DeepPage } from '../../../src/domain/deep-search/facets.ts';
import { makePdf } from '../../unit/documents/make-pdf.ts';

const facets = {
  kind: ['document'],
  district: [],
  audience: ['professional'],
  theme: ['stalking'],
  year: ['2024'],
  area: ['testshire'],
};
const document: DeepPage = {
  href: '/documents/plan.pdf',
  name: 'The plan: Full report (PDF)',
  date: '2024-03',
  words: [],
  facets,
};
const scan: DeepPage = { ...document, href: '/documents/scan.pdf', name: 'The scan' };

let site: string;

// The site has no PDF now: a small one beside it is indexed by the build's own code.
test.beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'inside-documents-'));
  mkdirSync(join(site, 'documents'));
  mkdirSync(join(site, 'guides'));
  const pages = [['A cover page'], ['The marigold project'], ['Once more: marigold, in a table']];
  writeFileSync(join(site, 'documents/plan.pdf'), makePdf({ pages }));
  writeFileSync(join(site, 'documents/scan.pdf'), makePdf({ pages: [[]] }));
  writeFileSync(
    join(site, 'guides/index.html'),
    '<!doctype html><html lang="en"><head><title>x</title></head><body><main data-pagefind-body><h1>Guides</h1><p>A marigold grows.</p></main></body></html>',
  );
  expect(await indexForSearch(site, [document, scan], 'testshire')).toEqual({
    pages: 1,
    pagesOfDocuments: 3,
  });
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  await page.route('**/pagefind/**', (route) =>
    route.fulfill({
      body: readFileSync(join(site, new URL(route.request().url()).pathname)),
      contentType: route.request().url().endsWith('.js')
        ? 'text/javascript'
        : 'application/octet-stream',
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
    }),
  );
});

test('a document is found once, with a link to each page that holds the words', async ({
  page,
}) => {
  await page.goto('/professionals/search/');
  await page.getByRole('searchbox').fill('marigold');
  await page.getByLabel('Kind').evaluate((select: HTMLSelectElement) => {
    select.add(new Option('Document (PDF)', 'document'));
    select.value = 'document';
  });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const rows = page.locator('#filtered-found .results > li');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('.tags')).toContainText('Document (PDF)');
  await expect(rows.locator('.tags')).toContainText('Published March 2024');
  const links = rows.getByRole('link');
  await expect(links).toHaveCount(2);
  for (const number of [2, 3]) {
    const link = rows.getByRole('link', { name: `The plan: Full report (PDF), page ${number}` });
    await expect(link).toHaveAttribute('href', `/documents/plan.pdf#page=${number}`);
  }
});

test('the public meets pages first, and documents only below them', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('marigold');
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  const found = page.locator('#deep-found');
  await expect(found.locator('h2')).toHaveText([
    'Inside pages',
    'For professionals: inside pages and documents',
  ]);
  await expect(found.locator('h3 a').first()).toHaveAttribute('href', '/guides/');
  await expect(found.locator('ul.results').nth(1).locator('h3 a')).toHaveAttribute(
    'href',
    /^\/documents\/plan\.pdf#page=/,
  );
});
