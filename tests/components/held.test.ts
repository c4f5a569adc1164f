import { expect, test } from 'vitest';
import Held from '../../src/components/entries/Held.astro';
import { dramaEntry } from './drama-entry.ts';
import { linksOf, render, wordsOf } from './render.ts';

const held = dramaEntry({
  publish: 'hold',
  fallback: { text: 'While we check, call the night line.', entries: [] },
  phones: [
    {
      label: 'office',
      evidence: { confidence: 'confirmed' },
      display: '01632 960999',
      digits: '01632960999',
    },
  ],
});

test('a held entry says why there is no number, and what to do instead', async () => {
  const html = await render(Held, { entry: held, instead: [dramaEntry()] });
  expect(wordsOf(html)).toContain('While we check, call the night line.');
  expect(html).toContain('so we do not show a number');
  expect(linksOf(html, 'tel')).toEqual(['08081570123']);
  expect(html).not.toMatch(/960999|960 999/);
});

test('a closed entry says that it has closed, and prints no number', async () => {
  const closed = { ...held, publish: 'ready', status: 'closed' } as typeof held;
  const html = await render(Held, { entry: closed, instead: [] });
  expect(wordsOf(html)).toContain(`${closed.name} has closed, so we do not show a number.`);
  expect(html).not.toContain('not been able to check');
  expect(html).not.toMatch(/960999|960 999/);
});

test('what helps instead is held to its own rule', async () => {
  const html = await render(Held, { entry: held, instead: [dramaEntry({ publish: 'link-only' })] });
  expect(html).toContain('/services/lantern-line/');
  expect(html).not.toMatch(/tel:|0808/);
});

test('without anything instead there is no empty list', async () => {
  const html = await render(Held, { entry: held, instead: [] });
  expect(html).not.toContain('<ul');
});
