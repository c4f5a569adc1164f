import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDay } from '../src/domain/checks/london-day.ts';
import { ownerRoleIds } from '../src/domain/parts/upkeep.ts';
import { reviewQueue } from '../src/domain/upkeep/review-queue.ts';
import { readContent } from './content/read.ts';
import { tellMistakes } from './editors/mistake.ts';
import { queueAsCalendar, queueAsCsv, queueAsMarkdown } from './review/tell-queue.ts';

const usage = `npm run review [-- options]

Lists what must be looked at again: .build/review/queue.md, queue.csv, and a calendar for each role.

  --partnership <id>   whose site (default: hertfordshire)
  --today <day>        as if it were this day (YYYY-MM-DD)
  --root <folder>      the folder that holds content/ (default: this project)
`;

const run = (): void => {
  const { values } = parseArgs({
    options: {
      partnership: { type: 'string', default: process.env['PARTNERSHIP'] ?? 'hertfordshire' },
      today: { type: 'string', default: londonDay(new Date()) },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const { documents } = readContent(join(values.root, 'content'));
  const queue = reviewQueue(documents, values.partnership);
  const folder = join(values.root, '.build/review');
  mkdirSync(folder, { recursive: true });
  const markdown = queueAsMarkdown(queue, values.today);
  writeFileSync(join(folder, 'queue.md'), markdown);
  writeFileSync(join(folder, 'queue.csv'), queueAsCsv(queue));
  for (const role of ownerRoleIds) {
    writeFileSync(join(folder, `${role}.ics`), queueAsCalendar(queue, role));
  }
  process.stdout.write(`${markdown}\nWritten: .build/review/\n`);
};

tellMistakes(run);
