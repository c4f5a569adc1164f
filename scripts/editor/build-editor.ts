import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editorConfig } from './editor-config.ts';

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="robots" content="noindex" />
    <meta name="viewport" content="width=device-width" />
    <title>Edit content</title>
  </head>
  <body>
    <script>window.CMS_MANUAL_INIT = true;</script>
    <script src="sveltia-cms.js"></script>
    <script type="module" src="in-browser.js"></script>
  </body>
</html>
`;

const icons = 'material-symbols-outlined-latin-wght-normal.woff2';
const iconsFile = import.meta
  .resolve('@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2');

// The CMS asks another company’s server for its fonts and for news of itself.
const iconsElsewhere =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:vf@[\d.]+\/latin-wght-normal\.woff2/;
const fontsElsewhere = /src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\('[^']*'\)/g;

/**
 * The program of the CMS with its icons from this machine and its text in the machine’s own fonts.
 * Throws if a new version of the CMS names its icons in another way.
 */
export const withOwnFonts = (program: string): string => {
  if (!iconsElsewhere.test(program))
    throw new Error('The CMS no longer names its icons as before.');
  const own = program.replace(iconsElsewhere, icons);
  return own.replace(fontsElsewhere, "src:local('sans-serif')");
};

const liveSite = 'View on Live Site';

/**
 * The program of the CMS with our name for the link to the preview: nothing is live there.
 * Throws if a new version of the CMS calls it otherwise.
 */
export const withOwnWords = (program: string): string => {
  if (!program.includes(liveSite)) throw new Error('The CMS calls its preview by another name.');
  return program.replaceAll(liveSite, 'See it as a visitor');
};

/**
 * Writes the browser form into a folder of its own: the page, the CMS from its package, our program
 * that reads and writes files, and the configuration.
 */
export const buildEditor = async (
  root: string,
  folder: string,
  partnership: string,
): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cms = join(root, 'node_modules/@sveltia/cms/dist');
  const program = readFileSync(join(cms, 'sveltia-cms.js'), 'utf8');
  writeFileSync(join(folder, 'sveltia-cms.js'), withOwnWords(withOwnFonts(program)));
  copyFileSync(fileURLToPath(iconsFile), join(folder, icons));
  cpSync(join(cms, 'chunks'), join(folder, 'chunks'), { recursive: true });
  await build({
    entryPoints: [join(root, 'scripts/editor/in-browser.ts')],
    outfile: join(folder, 'in-browser.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const config = editorConfig({ root, partnership });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'index.html'), page);
};
