import { expect, test } from 'vitest';
import { recordComparison } from '../../scripts/confirm/record-check.ts';
import { homeOf } from '../../scripts/content/folders.ts';
import { hiddenCharacters } from '../../scripts/content/hidden-characters.ts';
import { readContent } from '../../scripts/content/read.ts';
import { readDocument } from '../../scripts/content/read-document.ts';
import { beginningOf } from '../../scripts/new/beginning.ts';
import { firstVersion } from '../../scripts/new/first-version.ts';
import { translationStarter } from '../../scripts/new/translation-starter.ts';
import { reviewQueue } from '../../src/domain/upkeep/review-queue.ts';
import { languageIds } from '../../src/domain/languages.ts';
import { writingOf } from '../../src/domain/writing.ts';
import { checkTexts, goodRoot, goodText } from './check-files.ts';

const welsh = 'content/national/translations/first-steps-cy.md';
const arabic = 'content/national/translations/first-steps-ar.md';

const issuesOf = (file: string, text: string): string[] =>
  checkTexts({ [file]: text })
    .placed.filter((one) => one.file === file)
    .map(({ issue }) => issue);

const inArabic = `---
guide: first-steps
language: ar
name: ماذا أفعل أولاً؟
summary: هذه الصفحة باللغة العربية.
firstHeading: افعل هذا أولاً
first: [اتصل بالرقم 999.]
helpersHeading: من يمكنه المساعدة الآن
ifEnglishChanged: تغيرت الصفحة الإنجليزية بعد ذلك.
englishChecked: 2026-11-20
checked: 2026-11-20
reviewBy: 2027-05-20
owner: rights-editor
---

أنت لست وحدك. اتصل بالرقم 999.
`;

test('English rules of spelling and reading age do not run over other languages', () => {
  expect(issuesOf(arabic, inArabic)).toEqual([]);
  expect(issuesOf(welsh, `${goodText(welsh)}\nHirben xyzzyqua.\n`)).toEqual([]);
});

test.each([
  ['a number that no entry holds', '01632 960999', 'unknown-number'],
  ['a number that costs money', '0909 8790001', 'premium-number'],
  ['a number of an entry', '0808 157 0001', 'number-of-another'],
  ['a postcode', 'AL1 1AA', 'address-of-hidden-place'],
  ['the name of a street', '12 Rose Street', 'address-of-hidden-place'],
  ['a person’s e-mail address', 'jane.doe@example.org', 'email-in-text'],
  ['a link that leads nowhere', '[الصفحة](/guides/nothing/)', 'broken-link'],
  ['HTML', '<script>', 'html-in-text'],
  ['digits of another script', '٩٩٩', 'hidden-character'],
  ['a mark that turns the order of letters round', '\u202E999', 'hidden-character'],
])('%s is found in another language too', (_, words, issue) => {
  const text = inArabic.replace('أنت لست وحدك.', `أنت لست وحدك: ${words}`);
  expect(issuesOf(arabic, text).join(' ')).toContain(issue);
});

test('a page in other letters than its language has is not published, a draft may wait', () => {
  const english = inArabic.replace('أنت لست وحدك. اتصل', 'You are not alone. Please phone');
  expect(issuesOf(arabic, english)).toContain('not-translated');
  expect(issuesOf(arabic, english.replace('name:', 'draft: true\nname:'))).toEqual([]);
});

test('joiners are spelling between letters of scripts that join, and nowhere else', () => {
  const found = (text: string) => hiddenCharacters(text, 'x').length;
  expect(found('می\u200Cخواهم')).toBe(0);
  for (const text of ['01\u200C632', 'a\u200Db', 'می\u200C1', 'می\u200C\u200Cخ']) {
    expect(found(text)).toBe(1);
  }
});

test('a translation begins as its English page, with every line still to be written', () => {
  const from = beginningOf('first-steps cy', translationStarter, goodRoot, 'testshire');
  const text = firstVersion(translationStarter, from);
  expect(text).toContain('\n## WRITE HERE: Pack a bag\n');
  expect(text).toContain('\n- WRITE HERE: Keys.\n- WRITE HERE: Cash.\n');
  expect(text).toContain('englishChecked: 2026-11-20\n');
  const open = issuesOf(welsh, text.replace('draft: true\n', ''));
  expect(open.filter((issue) => issue === 'unfinished').length).toBeGreaterThan(10);
  expect(() => beginningOf('first-step cy', translationStarter, goodRoot, 'testshire')).toThrow(
    'Did you mean “first-steps”?',
  );
  expect(() => beginningOf('first-steps', translationStarter, goodRoot, 'testshire')).toThrow(
    'There are: am',
  );
});

test('the queue names a translation whose English page was checked since, until it is compared', () => {
  const { documents } = readContent(`${goodRoot}/content`);
  const read = (text: string) => {
    const path = welsh.replace('content/', '');
    const { document } = readDocument(homeOf(path)!, path, text);
    return [...documents.filter(({ file }) => file !== welsh), document];
  };
  const due = (text: string) =>
    reviewQueue(read(text), 'testshire').filter(({ why }) => why === 'english-changed');
  const behind = goodText(welsh).replace(
    'englishChecked: 2026-11-20',
    'englishChecked: 2026-10-01',
  );
  expect(due(goodText(welsh))).toEqual([]);
  expect(due(behind)).toMatchObject([{ file: welsh, day: '2026-11-20', danger: 3 }]);
  const document = read(behind).at(-1)!;
  const compared = recordComparison(behind, document, '2026-11-20', '2026-11-22');
  expect(due(compared)).toEqual([]);
  expect(compared).toContain('\nchecked: 2026-11-22\nreviewBy: 2027-05-22\n');
});

test('every language has a direction, and those written from the right say so', () => {
  const right = languageIds.filter((one) => writingOf(one).direction === 'rtl');
  expect(right).toEqual(['ar', 'fa', 'ps', 'ur']);
  for (const one of right) expect(writingOf(one).letter?.test('ا')).toBe(true);
});
