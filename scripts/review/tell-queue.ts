import { monthsAfter } from '../../src/domain/checks/london-day.ts';
import { toCalendar } from '../../src/domain/export/calendar.ts';
import { toCsv } from '../../src/domain/export/csv.ts';
import type { Danger, Due, DueReason } from '../../src/domain/upkeep/review-queue.ts';

const whyWords: Readonly<Record<DueReason, string>> = {
  review: 'compare it with its sources',
  'hours-end': 'its opening hours end: find the new ones',
  'notice-ends': 'its notice ends: is it over?',
  'last-day': 'its last day on the site',
  'english-changed': 'compare it with the English page, which was checked since',
};

const dangerWords: Readonly<Record<Danger, string>> = {
  1: 'called in danger',
  2: 'a number people call',
  3: 'advice people act on',
  4: 'a way to help',
  5: 'background',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = ({ day, name, file, why, danger, owner, checked }: Due): string =>
  `| ${[day, cell(name), dangerWords[danger], whyWords[why], owner, checked, `\`${file}\``].join(' | ')} |`;

const table = (title: string, list: readonly Due[]): string[] =>
  list.length === 0
    ? [`## ${title}`, '', 'Nothing.', '']
    : [
        `## ${title} (${list.length})`,
        '',
        '| day | what | how much depends on it | what to do | who | last checked | file |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...list.map(row),
        '',
      ];

/** The queue as Markdown: what is late, what comes in a month, what comes in three. */
export const queueAsMarkdown = (queue: readonly Due[], today: string): string => {
  const [soon, later] = [monthsAfter(today, 1), monthsAfter(today, 3)];
  const between = (from: string, to: string) => queue.filter(({ day }) => from <= day && day < to);
  return [
    `# To look at again, ${today}`,
    '',
    'After each: `npm run confirm <id> -- --source <url>`',
    '',
    ...table('Late', between('', today)),
    ...table('Within a month', between(today, soon)),
    ...table('Within three months', between(soon, later)),
    `${queue.filter(({ day }) => day >= later).length} more come later: see queue.csv.`,
    '',
  ].join('\n');
};

/** The whole queue for a spreadsheet. */
export const queueAsCsv = (queue: readonly Due[]): string =>
  toCsv([
    ['day', 'what', 'kind', 'id', 'danger (1 is most)', 'what to do', 'who', 'checked', 'file'],
    ...queue.map(({ day, name, kind, id, danger, why, owner, checked, file }) => [
      day,
      name,
      kind,
      id,
      danger,
      whyWords[why],
      owner,
      checked,
      file,
    ]),
  ]);

/** The queue of one role as a calendar: an entry on each day. */
export const queueAsCalendar = (queue: readonly Due[], role: string): string =>
  toCalendar(
    queue
      .filter(({ owner }) => owner === role)
      .map(({ kind, id, why, name, day, file, danger, checked }) => ({
        id: `${kind}.${id}.${why}`,
        name: `Sunflower: ${name}`,
        summary: `${whyWords[why]} (${dangerWords[danger]}): ${file}`,
        starts: day,
        ends: undefined,
        place: null,
        outcome: 'planned' as const,
        checked,
      })),
    `${role}.review`,
  );
