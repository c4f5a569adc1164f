import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDay } from '../src/domain/checks/london-day.ts';
import { namedDocument } from './confirm/named-document.ts';
import { recordCheck } from './confirm/record-check.ts';
import { homeOf } from './content/folders.ts';
import { readDocument } from './content/read-document.ts';
import { readContent } from './content/read.ts';
import { EditorMistake, tellMistakes } from './editors/mistake.ts';

const usage = `npm run confirm <id> -- --source <url> [options]

Records that you compared a file with a source today. It changes no number: do that first.

  <id>                 its file name without the ending; marac and service/marac are both right
  --source <url>       the page you read (https://…)
  --date <date>        when that page was published: 2026, 2026-11 or 2026-11-21
  --field <field>      one fact only: phones.0 (the first number), hours, emails.0
  --confidence <word>  only if it changed: confirmed, confirmed-3rd, conflict, unconfirmed
  --root <folder>      the folder that holds content/ (default: this project)
`;

const optionsThatNpmTakes = ['source', 'date', 'field', 'confidence'];

/**
 * The page that was read when the two hyphens were left out: npm then keeps the options for itself,
 * and only their values come here. With more than one nobody can tell which is which.
 */
const sourceWithoutHyphens = (values: readonly string[]): string | undefined => {
  const taken = optionsThatNpmTakes.filter((name) => process.env[`npm_config_${name}`]);
  if (taken.join() === 'source') return values[0];
  if (taken.length === 0) return undefined;
  throw new EditorMistake(
    'Nothing was written. Put two hyphens before the options:\n' +
      '  npm run confirm galop -- --source https://www.example.org/contact --date 2026-11',
  );
};

const run = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      date: { type: 'string' },
      field: { type: 'string' },
      confidence: { type: 'string' },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      help: { type: 'boolean', default: false },
    },
  });
  const [id, ...others] = positionals;
  if (values.help || id === undefined) {
    process.stdout.write(usage);
    return;
  }
  const source = values.source ?? sourceWithoutHyphens(others);
  if (source === undefined || !/^https?:\/\/[\w-]+(\.[\w-]+)+/.test(source)) {
    throw new EditorMistake('Say which page you read: --source https://www.example.org/contact');
  }
  const document = namedDocument(readContent(join(values.root, 'content')).documents, id);
  const path = join(values.root, document.file);
  const { field, confidence, date = null } = values;
  const text = readFileSync(path, 'utf8');
  const seen = { url: source, date, field, confidence };
  const changed = recordCheck(text, document, seen, londonDay(new Date()));
  const below = document.file.replace(/^content\//, '');
  const home = homeOf(below);
  const [problem] = home ? readDocument(home, below, changed).problems : [];
  if (problem) throw new EditorMistake(`Nothing was written. ${problem.wrong}\n${problem.write}`);
  writeFileSync(path, changed);
  process.stdout.write(`Recorded in ${document.file}. Run: npm run check:content\n`);
};

tellMistakes(run);
