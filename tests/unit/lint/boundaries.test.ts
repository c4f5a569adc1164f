import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const rule = 'house/import-layers';

/** [importing file, a breach, its lawful twin, words of the advice] */
const boundaries: [string, string, string, string][] = [
  ['src/domain/a.ts', '../i18n/words.ts', './vocabulary.ts', 'only itself and zod'],
  ['src/domain/matching/a.ts', '../../catalogue.ts', '../parts/area.ts', 'only itself and zod'],
  ['src/domain/a.ts', 'node:fs', 'zod', 'only itself and zod'],
  ['src/domain/a.ts', 'react', 'zod', 'only itself and zod'],
  ['src/catalogue.ts', './pages/index.ts', './domain/service.ts', 'domain objects'],
  ['src/site.ts', './catalogue.ts', './domain/partnership.ts', 'Pages read the catalogue'],
  ['src/i18n/a.ts', '../catalogue.ts', '../domain/service.ts', 'Hand them values'],
  ['src/safety/a.ts', 'esbuild', './exit-target.ts', 'on its own'],
  ['src/safety/a.ts', '../domain/service.ts', './exit-target.ts', 'on its own'],
  ['src/components/A.astro', '../catalogue.ts', '../domain/service.ts', 'plain props'],
  ['src/components/A.astro', 'astro:content', 'astro/types', 'Ask the catalogue'],
  ['src/components/a/A.astro', '../../islands/W.tsx', '../b/B.astro', 'plain props'],
  ['src/components/A.astro', '../safety/build-guard.ts', '../safety/exit-target.ts', 'plain props'],
  ['src/layouts/A.astro', '../islands/A.tsx', '../components/B.astro', 'Let the page fill it'],
  ['src/layouts/A.astro', 'react', 'virtual:inline', 'Let the page fill it'],
  ['src/islands/A.tsx', '../catalogue.ts', '../domain/wizard/flow.ts', 'props from the page'],
  ['src/islands/A.tsx', '../components/B.astro', '../i18n/words.ts', 'props from the page'],
  ['src/islands/A.tsx', 'virtual:inline', 'virtual:wizard-public', 'props from the page'],
  ['src/islands/A.tsx', 'node:fs', 'react', 'props from the page'],
  ['src/pages/a.astro', '../../scripts/build.ts', '../catalogue.ts', 'Build-time programs'],
  ['src/pages/a.astro', 'astro:content', '../catalogue.ts', 'Ask the catalogue'],
  ['src/pages/a.astro', 'astro:transitions', '../layouts/Page.astro', 'plain links'],
  ['src/pages/a.astro', 'astro:prefetch', '../layouts/Page.astro', 'plain links'],
  ['scripts/a.ts', '../src/pages/feed.ts', '../src/domain/service.ts', 'never on pages'],
  ['scripts/a.ts', '../src/components/A.astro', 'node:fs', 'never on pages'],
  ['scripts/a.ts', '../src/catalogue.ts', './server/serve.ts', 'never on pages'],
];

function importing(path: string, specifier: string): string {
  const statement = `import { thing } from '${specifier}';`;
  return path.endsWith('.astro') ? `---\n${statement}\n---\n<p>{thing}</p>\n` : `${statement}\n`;
}

describe('who may import whom', () => {
  test.each(boundaries)(
    '%s may not import %s, but may import %s',
    async (path, no, yes, advice) => {
      const breach = await lintText(path, importing(path, no));
      expect(breach).toEqual([expect.stringContaining(rule)]);
      expect(breach[0]).toContain(advice);
      expect(await lintText(path, importing(path, yes))).toEqual([]);
    },
  );

  test.each([
    ["export { thing } from '../i18n/words.ts';", "export { thing } from './area.ts';"],
    ["import type { T } from '../catalogue.ts';", "import type { T } from './area.ts';"],
    ["await import('../catalogue.ts');", "await import('./area.ts');"],
  ])('other ways to import count too: %s', async (no, yes) => {
    expect(await lintText('src/domain/a.ts', no)).toEqual([expect.stringContaining(rule)]);
    expect(await lintText('src/domain/a.ts', yes)).toEqual([]);
  });

  test('the catalogue and the content config may ask astro:content', async () => {
    for (const path of ['src/catalogue.ts', 'src/content.config.ts']) {
      expect(await lintText(path, importing(path, 'astro:content'))).toEqual([]);
    }
  });

  test('a new folder in src is refused until somebody gives it a place', async () => {
    const text = 'export const a = 1;\n';
    expect(await lintText('src/domain/a.ts', text)).toEqual([]);
    const misplaced = await lintText('src/lib/a.ts', "import { a } from './b.ts';\n");
    expect(misplaced).toEqual([expect.stringContaining('no known layer')]);
  });
});
