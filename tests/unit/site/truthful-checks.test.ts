import { describe, expect, test } from 'vitest';
import { promises } from '../../../scripts/site/checks/promises.ts';
import { quietFields } from '../../../scripts/site/checks/quiet-fields.ts';
import { toldTraces } from '../../../scripts/site/checks/told-traces.ts';
import { readSite, type SiteCheck } from '../../../scripts/site/site.ts';
import { pageSource, writeSite, type PageWords } from './site-folder.ts';

async function oddPage(check: SiteCheck, words: PageWords) {
  return check.problems(readSite(writeSite({ 'odd/index.html': pageSource(words) })));
}

describe('promises', () => {
  test.each([
    '<p>Your visit is hidden.</p>',
    '<p>It is safe to call.</p>',
    '<p>The exit leaves no trace.</p>',
    '<p>Your <b>history</b> is deleted.</p>',
  ])('%s promises too much', async (words) => {
    expect(await oddPage(promises, { main: `<h1>A</h1>${words}` })).toHaveLength(1);
  });

  test('what is denied, asked or conditional is no promise', async () => {
    const main =
      '<h1>A</h1><p>It does not mean your history is deleted. Tell them when it is safe to call.</p>';
    expect(await oddPage(promises, { main })).toEqual([]);
  });
});

describe('fields', () => {
  test.each([
    ['<input type="search" spellcheck="false">', 'lacks autocomplete'],
    ['<input autocomplete="off">', 'lacks spellcheck'],
    ['<textarea autocomplete="off" spellcheck="false" name="a"></textarea>', 'has a name'],
    ['<input type="radio" name="a">', 'lacks autocomplete'],
    ['<form action="/" autocomplete="off"></form>', 'has an action'],
    ['<form></form>', 'lacks autocomplete'],
  ])('%s keeps or sends', async (main, words) => {
    expect(await oddPage(quietFields, { main })).toEqual([expect.stringContaining(words)]);
  });

  test('a quiet field and a tick box in a group are lawful', async () => {
    const main = `<input type="search" autocomplete="off" spellcheck="false">
      <input type="checkbox" name="q" autocomplete="off"><button type="button">A</button>`;
    expect(await oddPage(quietFields, { main })).toEqual([]);
  });
});

describe('what is left behind', () => {
  const number = '<a href="tel:01632960123">01632 960123</a>';
  const outside = '<a href="https://e.example/" rel="noreferrer noopener">E</a>';

  test('a number or an outside link without a word about it', async () => {
    expect(await oddPage(toldTraces, { main: number })).toHaveLength(1);
    expect(await oddPage(toldTraces, { main: outside })).toHaveLength(1);
  });

  test('the same with the word', async () => {
    const main = `${number} ${outside} Every call stays in the phone’s own call list.
      A website shows in the browser’s history.`;
    expect(await oddPage(toldTraces, { main })).toEqual([]);
  });
});
