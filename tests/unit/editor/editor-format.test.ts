import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeOf } from '../../../scripts/content/folders.ts';
import { fileOf, formOf } from '../../../scripts/editor/editor-format.ts';
import { helplineSchema } from '../../../src/domain/helpline.ts';

type Form = Record<string, unknown>;

const files = (readdirSync('content', { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => homeOf(path))
  // One of each kind in each folder: all of them would take a minute.
  .filter((path, index, all) => all.findIndex((one) => folderOf(one) === folderOf(path)) === index);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

// The CMS adds an empty value for every field it shows and nobody filled in.
const asTheCmsKeepsIt = (form: Form): Form =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      Array.isArray(value) ? withEmpty(value) : value,
    ]),
  );

const withEmpty = (list: unknown[]): unknown[] =>
  list.map((item) =>
    typeof item === 'object' && item !== null ? { ...item, note: '', hold: '', relay: null } : item,
  );

test.each(files)('%s is the same letter by letter after it was opened and saved', async (path) => {
  const home = homeOf(path);
  if (!home) throw new Error(path);
  const text = readFileSync(`content/${path}`, 'utf8');
  const isMarkdown = path.endsWith('.md');
  const form = formOf(text, home.schema, isMarkdown);
  expect(await fileOf(form, home.schema, isMarkdown)).toBe(text);
});

const withName = files.filter((path) => /^name: /m.test(readFileSync(`content/${path}`, 'utf8')));

test.each(withName)('%s keeps all but a changed name', async (path) => {
  const home = homeOf(path);
  if (!home) throw new Error(path);
  const text = readFileSync(`content/${path}`, 'utf8');
  const isMarkdown = path.endsWith('.md');
  const form = formOf(text, home.schema, isMarkdown);
  const saved = await fileOf({ ...form, name: 'Another name' }, home.schema, isMarkdown);
  expect(saved).toBe(text.replace(/^name: (['"]?).*\1$/m, 'name: $1Another name$1'));
  expect(saved).not.toBe(text);
});

const entry = `---
name: National line
title: Call a line # calm
phones:
  # The one on their page.
  - label: helpline
    display: '01632 960001'
    digits: "01632960001"
    evidence: { confidence: confirmed }
criteria:
  helps: [self]
  areas: national
  ages: { from: 16 }
link: null
words: [one, two]
checked: 2026-11-21
---

Words.
`;

const opened = (): Form & { phones: Form[]; criteria: Form } =>
  formOf(entry, helplineSchema, true) as Form & { phones: Form[]; criteria: Form };

const saved = (form: Form): Promise<string> => fileOf(form, helplineSchema, true);

test('a changed number changes its two lines and keeps comments and quotes', async () => {
  const form = asTheCmsKeepsIt(opened()) as ReturnType<typeof opened>;
  Object.assign(form.phones[0] ?? {}, { display: '01632 960002', digits: '01632960002' });
  expect(await saved(form)).toBe(
    entry.replace("'01632 960001'", "'01632 960002'").replace('"01632960001"', "'01632960002'"),
  );
});

test('one word, a list and a group of ages are written as the schema wants them', async () => {
  const form = opened();
  expect(form.criteria).toMatchObject({ areas: ['national'], ages: { is: 'range', from: 16 } });
  form.criteria['areas'] = ['dacorum', 'watford'];
  form.criteria['ages'] = { is: 'any' };
  const text = await saved(form);
  expect(text).toMatch(/areas:\s+(\[dacorum, watford\]|- dacorum\s+- watford)/);
  expect(text).toContain('ages: any');
  form.criteria['areas'] = ['unknown'];
  expect(await saved(form)).toContain('areas: unknown');
});

test('a new source says that it has no date, and a new number stands in quotes', async () => {
  const form = opened();
  const evidence = { confidence: 'confirmed', sources: [{ url: 'https://www.example.org/' }] };
  form.phones.push({ label: 'office', display: '01632 960003', digits: '01632960003', evidence });
  const text = await saved(form);
  expect(text).toContain('date: null');
  expect(text).toContain("digits: '01632960003'");
  expect(text).toContain("display: '01632 960003'");
  expect(text).toContain("display: '01632 960001'");
});

test('what is emptied goes, or says null where the schema wants it said', async () => {
  const form = opened();
  form['words'] = [];
  Object.assign(form.phones[0] ?? {}, { display: '', digits: '' });
  const text = await saved(form);
  expect(text).not.toContain('words');
  expect(text).toContain('display: null');
  expect(text).toContain('digits: null');
});

test('a new file is written in the style of the content, in the order of the form', async () => {
  const text = await saved({
    name: 'New line',
    title: 'A line',
    link: '',
    phones: [{ label: 'helpline', display: '01632 960003', digits: '01632960003' }],
    checked: '2026-11-20',
    fileAsOpened: '',
    body: 'Hi.',
  });
  expect(text).toMatch(
    /^---\nname: New line\ntitle: A line\n(link: null\n)?phones:\n {2}- label: helpline\n/,
  );
  expect(text).toContain("display: '01632 960003'\n    digits: '01632960003'\n");
  expect(text).toMatch(/\nchecked: 2026-11-20\n(.*\n)*---\n\nHi\.\n$/);
});

test('fields that were not there are added below, in the order of the form', async () => {
  const form = { ...opened(), reviewBy: '2027-02-20', owner: 'helplines-editor' };
  expect(await saved(form)).toContain(
    '\nchecked: 2026-11-21\nreviewBy: 2027-02-20\nowner: helplines-editor\n---\n',
  );
});
