import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDay } from '../src/domain/checks/london-day.ts';
import { isRealDay } from '../src/domain/parts/dates.ts';
import { changedSince } from './changes/past-content.ts';
import { tellChanges } from './changes/tell-changes.ts';
import { EditorMistake, tellMistakes } from './editors/mistake.ts';

const usage = `npm run changes -- --since <day>

Tells what changed for visitors since the beginning of that day (YYYY-MM-DD): numbers, hours,
closures, with before and after. Changes that are not saved in Git yet are told too.

  --root <folder>      the folder that holds content/ (default: this project)
`;

const run = (): void => {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const { since = '' } = values;
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || !isRealDay(since)) {
    throw new EditorMistake('Say since when: npm run changes -- --since 2026-11-01');
  }
  const pairs = changedSince(values.root, since);
  process.stdout.write(tellChanges(pairs, since, londonDay(new Date())));
};

tellMistakes(run);
