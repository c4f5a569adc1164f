import { expect, test } from 'vitest';
import { reportGithub, reportJson } from '../../scripts/content/report-machine.ts';
import { reportText } from '../../scripts/content/report-text.ts';
import { checkTexts, goodText } from './check-files.ts';

const file = 'content/national/helplines/change-line.md';
const text = goodText(file)
  .replace('kind: helpline', 'kind: help-line')
  .replace("digits: '01632960002'", 'digits: 01632960002')
  .replace('reviewBy: 2027-02-20', 'reviewBy: 2026-11-21');
const { placed, files } = checkTexts({ [file]: text });
const plain = { isColoured: false, showsNotes: false };

test('the report tells file, line, the line itself, what is wrong, what to write and where to read', () => {
  expect(reportText(placed, files, plain)).toBe(
    `content/national/helplines/change-line.md  (3)

  content/national/helplines/change-line.md:6:7  error  unknown-choice
    6 | kind: help-line
      |       ^^^^^^^^^
      “help-line” is not one of the choices for “kind”. Did you mean “helpline”? Choose from: emergency, police, helpline, chat, crisis, casework, advocacy, safe-accommodation, community, counselling, recovery, health, safeguarding, housing, legal-advice, information, finder, bereavement, pets, perpetrator, scheme, app, drop-in, professional-network, professional-process.
      Write instead:
        kind: helpline
      How to fix it: content/README.md#unknown-choice

  content/national/helplines/change-line.md:22:13  error  digits-without-quotes
   22 |     digits: 01632960002
      |             ^^^^^^^^^^^
      “digits” must stand in quotes: without them a leading 0 is lost and the number is wrong.
      Write instead:
        digits: "01632960002"
      How to fix it: content/README.md#digits-without-quotes

  content/national/helplines/change-line.md:32:11  warning  review-overdue
   32 | reviewBy: 2026-11-21
      |           ^^^^^^^^^^
      This should have been looked at again by 2026-11-21.
      Write instead:
        After you have compared it with its sources:
        checked: 2026-11-22
        reviewBy: 2027-02-22
      How to fix it: content/README.md#review-overdue

20 files read: 2 errors, 1 warning, 1 note. Nothing can be published until the errors are gone.`,
  );
});

test('warnings alone publish', () => {
  const late = goodText(file).replace('reviewBy: 2027-02-20', 'reviewBy: 2026-11-21');
  const result = checkTexts({ [file]: late });
  expect(result.hasErrors).toBe(false);
  expect(reportText(result.placed, result.files, plain)).toContain(
    '20 files read: 0 errors, 1 warning, 1 note. No errors.',
  );
});

test('notes are told when they are asked for', () => {
  expect(reportText(placed, files, plain)).not.toContain('not-printed');
  expect(reportText(placed, files, { ...plain, showsNotes: true })).toContain('not-printed');
});

test('colours are on a terminal only', () => {
  const escape = '\u001b[';
  expect(reportText(placed, files, plain)).not.toContain(escape);
  expect(reportText(placed, files, { ...plain, isColoured: true })).toContain(escape);
});

test('a long line is cut around the place that is meant', () => {
  const long = goodText(file).replace(
    'audience: Anyone worried about someone at home',
    `audience: ${'Anyone worried at home. '.repeat(12)}Call 01632 960099. ${'And so on. '.repeat(9)}`,
  );
  const lines = reportText(checkTexts({ [file]: long }).placed, 1, plain).split('\n');
  expect(lines.every((line) => line.length < 400)).toBe(true);
  const shown = lines.find((line) => line.includes('8 |'));
  expect(shown?.length).toBeLessThan(130);
});

test('programs get the same as JSON', () => {
  const report = JSON.parse(reportJson(placed)) as { errors: number; problems: unknown[] };
  expect(report.errors).toBe(2);
  expect(report.problems).toContainEqual({
    issue: 'digits-without-quotes',
    severity: 'error',
    file,
    line: 22,
    column: 13,
    field: 'phones.0.digits',
    text: '    digits: 01632960002',
    wrong:
      '“digits” must stand in quotes: without them a leading 0 is lost and the number is wrong.',
    write: 'digits: "01632960002"',
    howToFix: 'content/README.md#digits-without-quotes',
  });
});

test('GitHub gets one command for each problem, on its line', () => {
  expect(reportGithub(placed).split('\n')[1]).toBe(
    `::error file=${file},line=22,col=13,title=digits-without-quotes::` +
      '“digits” must stand in quotes: without them a leading 0 is lost and the number is wrong.' +
      '%0AWrite instead:%0Adigits: "01632960002"',
  );
});

test('files with errors stand at the end, where a terminal shows them', () => {
  const [first, last] = [
    'content/national/helplines/change-line.md',
    'content/national/helplines/night-line.md',
  ];
  const result = checkTexts({
    [first]: goodText(first).replace('publish: ', 'publsh: '),
    [last]: goodText(last).replace(/^reviewBy: .*$/m, 'reviewBy: 2026-11-21'),
  });
  const told = reportText(result.placed, result.files, plain);
  expect(told.indexOf(`${last}  (`)).toBeGreaterThan(-1);
  expect(told.indexOf(`${first}  (`)).toBeGreaterThan(told.indexOf(`${last}  (`));
});
