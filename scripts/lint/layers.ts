/** One part of the code base, and what it may lean on. */
export interface Layer {
  name: string;
  /** Path from the project's root: a folder ending in `/`, or one file without its ending. */
  home: string;
  mayImport: readonly string[];
  /** Packages it may import: exact names, or a prefix ending in `*`. */
  packages: readonly string[];
  /** The right way, said to the person who took the wrong one. */
  advice: string;
}

/** Packages that only one layer, or none, may use, wherever `packages` says otherwise. */
export const guardedPackages: readonly {
  name: string;
  layers: readonly string[];
  advice: string;
}[] = [
  {
    name: 'astro:content',
    layers: ['catalogue', 'content config'],
    advice:
      'Only src/catalogue.ts asks astro:content. Ask the catalogue: it hands out domain objects.',
  },
  {
    name: 'astro:transitions*',
    layers: [],
    advice: 'Client-side navigation keeps pages in memory and in history. Use plain links.',
  },
  {
    name: 'astro:prefetch',
    layers: [],
    advice: 'Prefetching leaves traces of pages nobody opened. Use plain links.',
  },
];

/** Who may import whom. The arrows point to the domain; the domain points nowhere. */
export const layers: readonly Layer[] = [
  {
    name: 'domain',
    home: 'src/domain/',
    mayImport: ['domain'],
    packages: ['zod'],
    advice:
      'The domain imports only itself and zod. Take what you need as an argument (the clock is `now`), or move the code to the caller.',
  },
  {
    name: 'catalogue',
    home: 'src/catalogue',
    mayImport: ['domain', 'site'],
    packages: ['astro:content'],
    advice: 'The catalogue turns collections into domain objects. Put decisions into src/domain/.',
  },
  {
    name: 'content config',
    home: 'src/content.config',
    mayImport: ['domain', 'site'],
    packages: ['astro:content', 'astro/*', 'zod', 'node:*'],
    advice: 'The content config joins loaders to schemas of src/domain/, and does nothing else.',
  },
  {
    name: 'site',
    home: 'src/site',
    mayImport: ['domain', 'i18n'],
    packages: [],
    advice: 'site.ts names the partnership that is built. Pages read the catalogue.',
  },
  {
    name: 'i18n',
    home: 'src/i18n/',
    mayImport: ['domain', 'i18n'],
    packages: [],
    advice: 'Words know the domain and nothing else. Hand them values from the page.',
  },
  {
    name: 'guard build',
    home: 'src/safety/build-guard',
    mayImport: [],
    packages: ['esbuild', 'node:url'],
    advice: 'This file turns the guard into one line of script, and does nothing else.',
  },
  {
    name: 'safety',
    home: 'src/safety/',
    mayImport: ['safety', 'i18n'],
    packages: [],
    advice:
      'The guard runs first on every page and must work when everything else fails. Keep it on its own.',
  },
  {
    name: 'styles',
    home: 'src/styles/',
    mayImport: ['styles'],
    packages: [],
    advice: 'Styles stand on their own.',
  },
  {
    name: 'components',
    home: 'src/components/',
    // The exit link takes its target from the guard's own folder, so that both lead to one place.
    mayImport: ['domain', 'i18n', 'components', 'safety'],
    packages: ['astro/types'],
    advice:
      'A component gets plain props and gives markup. Let the page read the data and hand it over.',
  },
  {
    name: 'layouts',
    home: 'src/layouts/',
    // The lines that every page ends with come from the catalogue: a page could forget to pass them.
    mayImport: ['domain', 'catalogue', 'i18n', 'components', 'layouts', 'safety', 'site', 'styles'],
    packages: ['astro/types', 'virtual:*'],
    advice:
      'A layout frames a page. Let the page fill it; what islands and pages do is none of its business.',
  },
  {
    name: 'islands',
    home: 'src/islands/',
    mayImport: ['domain', 'i18n', 'islands'],
    // The build joins the few fields that matching needs into `virtual:wizard-*`: as props they
    // would stand in the page and make every visitor load them before the first paint.
    packages: [
      'react',
      'react-dom',
      'react/*',
      '/pagefind/*',
      'virtual:wizard-*',
      'virtual:search-*',
    ],
    advice:
      'An island gets its data as props from the page and decides through src/domain/. It reads no catalogue, file or URL.',
  },
  {
    name: 'pages',
    home: 'src/pages/',
    mayImport: [
      'domain',
      'catalogue',
      'site',
      'i18n',
      'safety',
      'styles',
      'components',
      'layouts',
      'islands',
      'pages',
    ],
    packages: ['*'],
    advice: 'A page joins data and view. Build-time programs stay in scripts/.',
  },
  {
    name: 'scripts',
    home: 'scripts/',
    mayImport: ['domain', 'safety', 'guard build', 'site', 'i18n', 'scripts'],
    packages: ['*'],
    advice:
      'A script leans on src/domain/, Node and build tools, never on pages, components or islands. Move shared decisions into src/domain/.',
  },
  {
    name: 'astro config',
    home: 'astro.config',
    mayImport: ['domain', 'safety', 'site', 'styles', 'scripts'],
    packages: ['*'],
    advice: 'The Astro config wires the build. It needs no page, component or catalogue.',
  },
];
