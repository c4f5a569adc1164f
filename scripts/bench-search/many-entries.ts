import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { toSearchData } from '../../src/domain/search/to-search-data.ts';
import { precompress } from '../build/precompress.ts';
import { readSearchInput, type SearchInput } from '../build/search-data.ts';
import { searchModules } from '../build/search-module.ts';
import { copySearchPage } from './pagefind-alone.ts';

const root = resolve(import.meta.dirname, '../..');
const sounds = ['ba', 'co', 'di', 'fe', 'gu', 'la', 'me', 'no', 'ru', 'si', 'ta', 've', 'wo'];

/** A word that nobody uses, the same at every run. */
const invented = (at: number): string =>
  [0, 1, 2, 3].map((part) => sounds[Math.floor(at / sounds.length ** part) % 13]).join('');

const summaryWords = 12;

// Words of its own for each entry: text that says the same again would weigh next to nothing.
const inventedSummary = (at: number): string =>
  Array.from({ length: summaryWords }, (_, part) => invented(at * 31 + part * 977)).join(' ');

// Ofcom’s made-up numbers: nobody is called by mistake.
const inventedPhone = <Phone extends object>(phone: Phone, at: number): Phone => {
  const last = String(at % 1000).padStart(3, '0');
  return { ...phone, digits: `01632960${last}`, display: `01632 960${last}` };
};

/** The content with as many lines and services as asked for: its own services again, with other words. */
const inputOfSize = (size: number): SearchInput => {
  const [source, ...others] = readSearchInput(root, 'hertfordshire');
  const { helplines, services } = source;
  const copies = Array.from({ length: size - helplines.length - services.length }, (_, at) => {
    const service = services[at % services.length] as (typeof services)[number];
    return {
      ...service,
      id: `${service.id}-${at}`,
      path: `${service.path}-${at}`,
      name: `${invented(at)} ${service.name}`,
      summary: inventedSummary(at),
      phones: service.phones.map((phone) => inventedPhone(phone, at)),
    };
  });
  return [{ ...source, services: [...services, ...copies] }, ...others];
};

/**
 * Makes the search page of a site with that many entries.
 * In: the built site, an empty folder to write to, how many lines and services. The script is made
 * anew from the same source and stands where the page looks for it.
 */
export const manyEntries = async (built: string, folder: string, size: number): Promise<void> => {
  await copySearchPage(built, folder);
  const scripts = join(folder, '_astro');
  const page = await readFile(join(folder, 'search/index.html'), 'utf8');
  const [, script = ''] = /src="\/_astro\/(SearchBox[^"]*)\.js"/.exec(page) ?? [];
  if (!(await readdir(scripts)).includes(`${script}.js`)) throw new Error('No search script found');
  const modules = searchModules(toSearchData(...inputOfSize(size)).data);
  await build({
    stdin: {
      contents: "import { startSearch } from './start-search.ts'; startSearch();",
      resolveDir: join(root, 'src/islands/search'),
    },
    plugins: [
      {
        name: 'data-of-size',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'data' }));
          onLoad({ filter: /./, namespace: 'data' }, ({ path }) => ({
            contents: modules.get(path) ?? '',
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: scripts,
    entryNames: script,
    chunkNames: 'part-[hash]',
  });
  await precompress(folder);
};
