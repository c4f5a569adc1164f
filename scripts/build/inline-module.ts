import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { exitTarget } from '../../src/safety/exit-target.ts';
import { buildGuard } from './build-guard.ts';
import { joinSheet, styleFiles } from './style-sheet.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const NAME = 'virtual:inline';
// Vite's convention: a leading NUL keeps other plugins away from a module that is no file.
const RESOLVED = `\0${NAME}`;

/**
 * Provides `virtual:inline` (`guard`, `cloakCss`, `sheet`): what every page carries inside itself.
 * @param root - the project's root folder
 */
export function inlineModule(root: string): VitePlugin {
  const styles = join(root, 'src/styles');
  return {
    name: 'sunflower-inline',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    async load(id: string) {
      if (id !== RESOLVED) return undefined;
      for (const file of styleFiles(styles)) this.addWatchFile(file);
      const { script: guard, cloakCss } = await buildGuard({ exitTarget: exitTarget() });
      const texts = { guard, cloakCss, sheet: await joinSheet(styles) };
      return Object.entries(texts)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
  };
}
