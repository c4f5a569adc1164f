import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { DeepPage } from '../../src/domain/deep-search/facets.ts';
import { readPages, type Page } from '../site/pages.ts';
import { textOf } from '../site/html.ts';
import { documentRecords } from './deep-index/document-records.ts';
import { keysOf, pageWithoutRecord, withKeys } from './deep-index/page-keys.ts';
import { stopAt } from './problems.ts';

// Its own interfaces write innerHTML and bind keys; its worker is refused by the policy.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/;

// The mark of pages that may be found: those that robots may not keep carry none.
const BODY = 'data-pagefind-body';

/** How much search reads. */
export interface Indexed {
  pages: number;
  pagesOfDocuments: number;
}

/**
 * Writes Pagefind's index of every page and every page of a document into `<site>/pagefind`, as one
 * index whatever spelling of English a page declares, with the keys that professionals narrow by.
 * @param deepPages the pages and documents whose keys are known
 * @param area the partnership, for pages that only list others
 * @returns how many were read
 * @throws {BuildProblem} with Pagefind's words
 */
export async function indexForSearch(
  site: string,
  deepPages: readonly DeepPage[],
  area: string,
): Promise<Indexed> {
  const known = new Map(deepPages.map((page) => [page.href, page]));
  const records = documentRecords(site, deepPages);
  const pages = readPages(site).filter(({ source: html }) => html.includes(BODY));
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    stopAt('Pagefind could not start:', errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const page of pages) {
      const deepPage = known.get(page.path) ?? pageWithoutRecord(page.path, headingOf(page), area);
      const content = withKeys(page.source, keysOf(deepPage));
      const added = await index.addHTMLFile({ url: page.path, content });
      stopAt(`Pagefind could not read ${page.path}:`, added.errors);
    }
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      stopAt(`Pagefind could not read ${record.url}:`, added.errors);
    }
    await write(index, join(site, 'pagefind'));
    return { pages: pages.length, pagesOfDocuments: records.length };
  } finally {
    await close();
  }
}

const headingOf = ({ elements, path }: Page): string => {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return heading ? textOf(heading).trim() : path;
};

async function write(index: PagefindIndex, outputPath: string): Promise<void> {
  const written = await index.writeFiles({ outputPath });
  stopAt('Pagefind could not write its index:', written.errors);
  const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
}
