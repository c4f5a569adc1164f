import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkChanged, checkTexts, writeBelow } from './check-files.ts';

const guide = 'content/national/guides/first-steps.md';
const partnership = 'content/testshire/partnership.yaml';

const issuesOf = (file: string, text: string | Uint8Array): string[] =>
  (typeof text === 'string' && text.length < 100_000 && !text.startsWith('\uFEFF')
    ? checkTexts({ [file]: text })
    : checkChanged((root) => {
        writeBelow(root, file, text);
      })
  ).placed
    .filter((one) => one.file === file && one.severity === 'error')
    .map(({ issue }) => issue);

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test.each<[string, string | Uint8Array, string]>([
  ['UTF-16', utf16('---\nname: x\n---\n'), 'file-encoding'],
  ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 45), 'file-encoding'],
  ['a byte order mark', '\uFEFF---\nname: x\n---\n', 'file-encoding'],
  ['Latin-1', bytes(45, 45, 45, 10, 0xe9, 0xe8, 10), 'file-encoding'],
  ['zero bytes', bytes(45, 0, 45), 'file-encoding'],
  ['nothing', '', 'empty-file'],
  ['spaces alone', ' \n\n  ', 'empty-file'],
  ['one line of hyphens', '---', 'open-fields'],
  ['hyphens that run on', '---\nname: x\n---oops\n', 'open-fields'],
  ['no fields between the hyphens', '---\n---\nText.\n', 'wrong-type'],
  ['a list for fields', '---\n- a\n---\nText.\n', 'wrong-type'],
  ['a word for fields', '---\nhello\n---\nText.\n', 'wrong-type'],
  ['two documents', '---\nname: x\n...\nname: y\n---\nText.\n', 'broken-yaml'],
  ['brackets nested too deep', `---\nname: ${'[ '.repeat(25_000)}\n---\n`, 'broken-yaml'],
  ['braces nested too deep', `---\nname: ${'{a: '.repeat(20_000)}\n---\n`, 'broken-yaml'],
  ['an alias bomb', '---\na: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]\n---\n', 'yaml-trick'],
  ['a merge key', '---\n<<: { name: x }\n---\n', 'yaml-trick'],
  ['a made-up tag', '---\nname: !!js/function x\n---\n', 'yaml-trick'],
  ['an alias to nothing', '---\nname: *nobody\n---\n', 'yaml-trick'],
  ['a prototype', '---\n__proto__: { name: x }\n---\n', 'unknown-field'],
  ['a constructor', '---\nconstructor: x\n---\n', 'unknown-field'],
  ['a list as a name', '---\n? [a, b]\n: x\n---\n', 'broken-yaml'],
  ['a megabyte', `---\nname: ${'x'.repeat(1_000_000)}\n---\n`, 'file-too-big'],
  ['an unclosed quote', '---\nname: "x\n---\nText.\n', 'broken-yaml'],
  ['letters that turn the line round', '---\nname: x\u202Ey\n---\n', 'hidden-character'],
  ['digits of another script', '---\nname: x\n---\nCall ٠٨٠٨.\n', 'hidden-character'],
])('%s is told, not thrown', (_name, text, issue) => {
  expect(issuesOf(guide, text)).toContain(issue);
});

test.each<[string, string, string]>([
  ['an empty YAML file', '', 'empty-file'],
  ['a YAML file with a list', '- a\n', 'wrong-type'],
  ['a YAML file with a tab', 'name:\tx\n\tplace: y\n', 'tab'],
])('%s is told, not thrown', (_name, text, issue) => {
  expect(issuesOf(partnership, text)).toContain(issue);
});

test('a link to nothing, a folder named like a file and a stray file are told', () => {
  const { placed } = checkChanged((root) => {
    symlinkSync('/nowhere/at/all', join(root, 'content/national/guides/link.md'));
    mkdirSync(join(root, 'content/national/guides/folder.md'));
    writeBelow(root, 'content/national/guides/notes.txt', 'x');
  });
  const told = placed.filter(({ severity }) => severity === 'error');
  expect(told.map(({ issue, file }) => [issue, file])).toEqual([
    ['unreadable-file', 'content/national/guides/link.md'],
    ['file-name', 'content/national/guides/notes.txt'],
  ]);
});

test('Windows line ends are fine, and lines are still counted right', () => {
  const { placed } = checkChanged((root) => {
    const text = '---\nname: x\nsection: nowhere\n---\n\nText.\n'.replaceAll('\n', '\r\n');
    writeBelow(root, guide, text);
  });
  const section = placed.find(({ issue }) => issue === 'unknown-choice');
  expect(section?.location).toMatchObject({ line: 3, column: 10, text: 'section: nowhere' });
});

test('content that is not there is an error, not an empty site', () => {
  const { placed, hasErrors } = checkChanged((root) => {
    rmSync(join(root, 'content'), { recursive: true });
  });
  expect(hasErrors).toBe(true);
  expect(placed[0]?.issue).toBe('unreadable-file');
});

test('a partnership that is not there is an error', () => {
  const { placed } = checkChanged(() => undefined, { partnership: 'nowhere' });
  expect(placed.map(({ issue, file }) => `${issue} ${file}`)).toContain(
    'unreadable-file content/nowhere/partnership.yaml',
  );
});

test('one of Ofcom’s made-up numbers is refused outside of tests', () => {
  const { placed } = checkChanged(() => undefined, { allowsMadeUpNumbers: false });
  const told = placed.filter(({ issue }) => issue === 'made-up-number');
  expect(told[0]?.wrong).toBe(
    '01632 960002 is one of Ofcom’s made-up numbers for films and examples. Nobody answers it.',
  );
  expect(told).toHaveLength(5);
});
