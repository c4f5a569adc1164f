import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

const FIRST = ['tokens.css', 'base.css'];

/**
 * The style files in the order they are joined: tokens, base, then the others by name.
 * @param folder - the folder that holds the `.css` files
 */
export function styleFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const others = names.filter((name) => !FIRST.includes(name)).sort();
  return [...FIRST.filter((name) => names.includes(name)), ...others].map((name) =>
    join(folder, name),
  );
}

/**
 * One minified sheet from all style files; the same files always give the same text.
 * @throws when a file holds CSS that cannot be read, with the file's place in the joined text
 */
export async function joinSheet(folder: string): Promise<string> {
  const css = styleFiles(folder).map((file) => readFileSync(file, 'utf8'));
  const { code } = await transform(css.join('\n'), {
    loader: 'css',
    minify: true,
    legalComments: 'none',
  });
  return code.trim();
}
