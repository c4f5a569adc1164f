import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorFiles } from './editor-schemas/editor-files.ts';

// Writes what code editors read, from the schemas themselves: they then complete and explain fields.
const root = resolve(import.meta.dirname, '..');

for (const [path, value] of editorFiles()) {
  const file = resolve(root, path);
  const options = await resolveConfig(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(value), { ...options, filepath: file }));
}
console.log('The schemas and settings in .vscode/ are up to date.');
