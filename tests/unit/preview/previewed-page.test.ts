import { expect, test } from 'vitest';
import { homeOf } from '../../../scripts/content/folders.ts';
import { readDocument } from '../../../scripts/content/read-document.ts';
import { previewedPage } from '../../../scripts/preview/previewed-page.ts';
import { goodText } from '../../content/check-files.ts';

const today = '2026-11-22';

const pageOf = (path: string, more = '') => {
  const home = homeOf(path);
  if (!home) throw new Error(path);
  const text = goodText(`content/${path}`).replace(/^---\n/, `---\n${more}`);
  return previewedPage(readDocument(home, path, text).document, [], today);
};

test.each([
  ['', 'visitors see it'],
  ['draft: true\n', 'It is a draft'],
  ['publishFrom: 2026-12-01\n', 'Its first day has not come'],
  ['publishUntil: 2026-11-01\n', 'Its last day is over'],
])('a helpline with “%s” has its address, and it is said who sees it', (more, said) => {
  const { path, whoSees } = pageOf('national/helplines/night-line.md', more);
  expect(path).toBe('/services/night-line/');
  expect(whoSees).toContain(said);
});

test('what has no page of its own is seen where it is listed', () => {
  expect(pageOf('testshire/events/2027-03-training.md').path).toBe('/events/');
});
