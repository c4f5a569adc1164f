import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditor } from './editor/build-editor.ts';
import { createEditorServer } from './editor/editor-server.ts';
import { seeAsVisitor } from './editor/see-as-visitor.ts';
import { listen } from './server/listen.ts';

const root = resolve(import.meta.dirname, '..');

try {
  const { values } = parseArgs({
    options: {
      partnership: { type: 'string', default: process.env['PARTNERSHIP'] ?? 'hertfordshire' },
      port: { type: 'string', default: '4322' },
      'preview-port': { type: 'string', default: '4323' },
    },
  });
  const { partnership, port } = values;
  if (!existsSync(resolve(root, 'content', partnership, 'partnership.yaml'))) {
    throw new Error(`There is no partnership “${partnership}” in content/.`);
  }
  const folder = resolve(root, '.build/editor');
  await buildEditor(root, folder, partnership);
  const see = seeAsVisitor({ root, partnership, port: Number(values['preview-port']) });
  // Only this machine: whoever reaches the form could write into the folder that is open in it.
  const url = await listen(createEditorServer(folder, see), Number(port), 'localhost');
  console.log(`The form is at ${url} (open it in Chrome or Edge). Ctrl+C stops it.`);
  console.log('Choose “Work with Local Repository”, then the folder that holds content/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
