import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from '../src/domain/checks/ground.ts';
import { londonDay } from '../src/domain/checks/london-day.ts';
import type { Guide } from '../src/domain/guide.ts';
import type { Translation } from '../src/domain/translation.ts';
import { namedDocument } from './confirm/named-document.ts';
import { recordCheck, recordComparison, type Seen } from './confirm/record-check.ts';
import { homeOf } from './content/folders.ts';
import { readDocument } from './content/read-document.ts';
import { readContent } from './content/read.ts';
import { EditorMistake, tellMistakes } from './editors/mistake.ts';

const usage = `npm run confirm <id> -- --source <url> [options]
npm run confirm <translation>

Records that you compared a file with a source today, or a translation with its English page.
It changes no number and no text: do that first.

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

const sourceIn = (given: string | undefined, others: readonly string[]): string => {
  const source = given ?? sourceWithoutHyphens(others);
  if (source === undefined || !/^https?:\/\/[\w-]+(\.[\w-]+)+/.test(source)) {
    throw new EditorMistake('Say which page you read: --source https://www.example.org/contact');
  }
  return source;
};

const englishChecked = ({ record }: Document, documents: readonly Document[]): string => {
  const { guide } = record as Translation;
  return (namedDocument(documents, `guide/${guide}`).record as Guide).checked;
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
  const { documents } = readContent(join(values.root, 'content'));
  const document = namedDocument(documents, id);
  const path = join(values.root, document.file);
  const text = readFileSync(path, 'utf8');
  const today = londonDay(new Date());
  const seen = (): Seen => {
    const { field, confidence, date = null } = values;
    return { url: sourceIn(values.source, others), date, field, confidence };
  };
  const changed =
    document.kind === 'translation'
      ? recordComparison(text, document, englishChecked(document, documents), today)
      : recordCheck(text, document, seen(), today);
  const below = document.file.replace(/^content\//, '');
  const home = homeOf(below);
  const [problem] = home ? readDocument(home, below, changed).problems : [];
  if (problem) throw new EditorMistake(`Nothing was written. ${problem.wrong}\n${problem.write}`);
  writeFileSync(path, changed);
  process.stdout.write(`Recorded in ${document.file}. Run: npm run check:content\n`);
};

tellMistakes(run);
