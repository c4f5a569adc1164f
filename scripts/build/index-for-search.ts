import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { stopAt } from './problems.ts';

// Its own interfaces write innerHTML and bind keys; its worker is refused by the policy.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/;

/**
 * Writes Pagefind's index of every page into `<site>/pagefind`, as one index whatever spelling of
 * English a page declares. Once any page marks `data-pagefind-body`, only marked pages are indexed.
 * @returns how many pages were read
 * @throws {BuildProblem} with Pagefind's words
 */
export async function indexForSearch(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    stopAt('Pagefind could not start:', errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await index.addDirectory({ path: site });
    stopAt('Pagefind could not read the pages:', added.errors);
    const outputPath = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    stopAt('Pagefind could not write its index:', written.errors);
    await removeUnused(outputPath);
    return added.page_count;
  } finally {
    await close();
  }
}

async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
