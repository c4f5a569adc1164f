import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { clientPackages } from './scripts/build/client-packages.ts';
import { markdown } from './scripts/build/markdown.ts';
import { inlineModule } from './scripts/build/inline-module.ts';
import { oneReactFile } from './scripts/build/one-react-file.ts';
import { oneSearchFile, searchModule } from './scripts/build/search-module.ts';
import { wizardModule } from './scripts/build/wizard-module.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const root = fileURLToPath(new URL('.', import.meta.url));
const partnership = process.env['PARTNERSHIP'] ?? 'hertfordshire';
const { SITE_URL, OUT_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  output: 'static',
  // Code editors complete and explain the fields above Markdown.
  experimental: { contentIntellisense: true },
  outDir: OUT_DIR ?? './dist',
  // One cache for each partnership: entries of one must never turn up in another's site.
  cacheDir: `./node_modules/.astro/${partnership}`,
  trailingSlash: 'always',
  // The default ('jsx') deletes the line break beside an inline element and glues words to numbers.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // Two pages with one address: an error, not a warning that nobody reads.
  prerenderConflictBehavior: 'error',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory' },
  integrations: [react()],
  markdown,
  vite: {
    // Nothing becomes a data: address, which the content security policy would refuse.
    build: { assetsInlineLimit: 0 },
    plugins: [
      inlineModule(root),
      wizardModule(root, partnership),
      searchModule(root, partnership),
      oneSearchFile(),
      oneReactFile(),
      clientPackages(),
    ],
  },
});
