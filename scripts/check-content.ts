import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './content/check.ts';
import { reportGithub, reportJson } from './content/report-machine.ts';
import { reportText } from './content/report-text.ts';

export { checkContent } from './content/check.ts';

const usage = `npm run check:content [-- options]

  --json               print the problems as JSON
  --notes              also print what is only good to know
  --root <folder>      the folder that holds content/ (default: this project)
  --partnership <id>   check one partnership only
`;

const readOptions = () =>
  parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      partnership: { type: 'string' },
    },
  }).values;

const writePrintable = (root: string, printable: object): void => {
  const folder = join(root, '.build');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'printable.json'), `${JSON.stringify(printable, null, 2)}\n`);
};

const main = (): number => {
  const { json, notes, root, partnership, help } = readOptions();
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const { placed, files, hasErrors, printable } = checkContent(root, {
    now: new Date(),
    partnership,
  });
  writePrintable(root, printable);
  const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
  const report = json
    ? reportJson(placed)
    : reportText(placed, files, { isColoured, showsNotes: notes });
  process.stdout.write(`${report}\n`);
  if (process.env['GITHUB_ACTIONS'] && !json) process.stdout.write(`${reportGithub(placed)}\n`);
  return hasErrors ? 1 : 0;
};

if (import.meta.main) {
  try {
    process.exitCode = main();
  } catch (cause) {
    // An editor can do nothing with a stack trace; the sentence says whom to ask.
    const why = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`The content check itself stopped: ${why}\nTell the developers.\n`);
    process.exitCode = 1;
  }
}
