import { expect, test } from 'vitest';
import Hours from '../../src/components/entries/Hours.astro';
import { printed } from '../../src/domain/printed.ts';
import { dramaEntry, officeHours, old } from './drama-entry.ts';
import { render, wordsOf } from './render.ts';

const hours = async (fields: object) =>
  wordsOf(await render(Hours, { hours: printed(dramaEntry({ ...fields })).hours })).join(' ');

test('weekly hours are said in words', async () => {
  expect(await hours({})).toBe('Monday to Friday, 9am to 5.30pm. Closed on bank holidays.');
});

test('old hours say when they were last confirmed, apart from the hours', async () => {
  expect(await hours({ hours: { ...officeHours, evidence: old } })).toBe(
    'Monday to Friday, 9am to 5.30pm. Closed on bank holidays. Last confirmed March 2021. It may have changed.',
  );
});

test('an old entry makes its hours old', async () => {
  expect(await hours({ evidence: old })).toContain('It may have changed.');
});

test.each([
  ['number-only', { publish: 'number-only' }],
  ['link-only', { publish: 'link-only' }],
  ['hours that are not known', { hours: undefined }],
  [
    'hours that sources disagree on',
    { hours: { ...officeHours, evidence: { confidence: 'conflict' } } },
  ],
  ['hours without periods', { hours: { evidence: officeHours.evidence } }],
])('check opening times: %s', async (_why, fields) => {
  expect(await hours(fields)).toBe('Check opening times with them.');
});

test('a line that is always open says so', async () => {
  expect(await hours({ hours: { always: true, evidence: officeHours.evidence } })).toBe(
    'Open 24 hours, every day.',
  );
});
