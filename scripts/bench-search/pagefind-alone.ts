import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { precompress } from '../build/precompress.ts';

const page = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Information</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
</head><body><main><h1>Search</h1>
<pagefind-input></pagefind-input><pagefind-results></pagefind-results>
</main></body></html>
`;

/**
 * Makes a site that searches with nothing but Pagefind and the interface that comes with it, over the
 * same pages.
 * In: the built site and an empty folder to write to. No policy: its interface writes markup.
 */
export const pagefindAlone = async (built: string, folder: string): Promise<void> => {
  await mkdir(join(folder, 'search'), { recursive: true });
  await copyFile(join(built, '404.html'), join(folder, '404.html'));
  await writeFile(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  await writeFile(join(folder, 'search/index.html'), page);
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind gave no index');
  await index.addDirectory({ path: built });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await precompress(folder);
};

/** Copies what the search page needs of a built site. */
export const copySearchPage = async (built: string, folder: string): Promise<void> => {
  for (const name of ['search', '_astro', '_headers', '404.html'])
    await cp(join(built, name), join(folder, name), { recursive: true });
};
