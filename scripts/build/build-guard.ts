import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const ownSources = fileURLToPath(new URL('../../src/safety/', import.meta.url));

/**
 * Makes the one inline script of every page from the guard's sources, and the style it needs before it.
 * In: the address of the exit; for tests the folder of other sources. Out: both as one minified line,
 * the same text for the same sources, so that their hashes in the policy hold.
 */
export async function buildGuard(options: {
  exitTarget: string;
  sources?: string;
}): Promise<{ script: string; cloakCss: string }> {
  const sources = options.sources ?? ownSources;
  const result = await build({
    entryPoints: [join(sources, 'guard.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    // Chrome 80, Firefox 78, Safari 14: what is older shows the page, and the link still leaves.
    target: 'es2020',
    // The project's own compiler settings must not change a byte of what is hashed.
    tsconfigRaw: '{}',
    define: { EXIT_TARGET: JSON.stringify(options.exitTarget) },
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('esbuild made no guard');
  const style = await readFile(join(sources, 'cloak.css'), 'utf8');
  const cloak = await transform(style, { loader: 'css', minify: true });
  return { script: output.text.trim(), cloakCss: cloak.code.trim() };
}
