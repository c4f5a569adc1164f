import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Hides a covered page; goes into the page as a style element before the guard. */
const cloakCss = 'html[data-c]{display:none!important}';

/**
 * Makes the one inline script of every page from the guard's sources.
 * In: the address of the exit, and for tests another entry file. Out: the script as one minified
 * line and the style it needs, the same text for the same sources, so that their hashes hold.
 */
export async function buildGuard(options: {
  exitTarget: string;
  entry?: string;
}): Promise<{ script: string; cloakCss: string }> {
  const result = await build({
    entryPoints: [options.entry ?? fileURLToPath(new URL('guard.ts', import.meta.url))],
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
  return { script: output.text.trim(), cloakCss };
}
