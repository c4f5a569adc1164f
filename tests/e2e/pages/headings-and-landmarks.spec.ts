import { expect, test } from '../journeys/reading/journey-test.ts';

const headingsIn = (html: string): { level: number; text: string }[] =>
  [...html.matchAll(/<h([1-6])\b[^>]*>([^]*?)<\/h\1>/g)].map(([, level, inside = '']) => ({
    level: Number(level),
    text: inside.replaceAll(/<[^>]*>/g, '').trim(),
  }));

test('every page has one first heading, and no level is left out below it', ({ site }) => {
  for (const { path, html } of site.values()) {
    const headings = headingsIn(html.replaceAll(/<script\b[^]*?<\/script>/g, ''));
    const levels = headings.map(({ level }) => level);
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toEqual([1]);
    expect(levels[0], path).toBe(1);
    const jumps = headings.filter(({ level }, at) => at > 0 && level - (levels[at - 1] ?? 1) > 1);
    expect.soft({ path, jumps }).toEqual({ path, jumps: [] });
    expect.soft({ path, empty: headings.filter(({ text }) => !text) }).toEqual({ path, empty: [] });
  }
});

test('every page has one main part, a title of its own kind and its language', async ({ site }) => {
  for (const { path, html } of site.values()) {
    expect(html.match(/<main\b/g), path).toHaveLength(1);
    expect(html, path).toMatch(/<html lang="en-GB">/);
    expect(html, path).toMatch(path === '/' ? /<title>Sunflower</ : /<title>[^<]+ – Sunflower</);
  }
});

test('every part that scrolls by itself has a name of its own', ({ site }) => {
  let found = 0;
  for (const { path, html } of site.values()) {
    const regions = html.match(/<div[^>]*class="table-scroll"[^>]*>/g) ?? [];
    const names = regions.map((region) => /aria-label="([^"]*)"/.exec(region)?.[1] ?? '');
    found += names.length;
    expect(new Set(names).size, path).toBe(names.length);
    expect(
      names.filter((name) => name.length < 10),
      path,
    ).toEqual([]);
  }
  expect(found).toBeGreaterThan(30);
});

test('two pages of one kind never share a title', ({ site }) => {
  const pathsByTitle = new Map<string, string[]>();
  for (const { path, html } of site.values()) {
    const [, kind = ''] = path.split('/');
    if (kind === 'professionals' || kind === 'news') continue;
    const title = `${kind}: ${/<title>([^<]*)</.exec(html)?.[1]}`;
    pathsByTitle.set(title, [...(pathsByTitle.get(title) ?? []), path]);
  }
  expect([...pathsByTitle].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('words on a page are never glued to a number or to the next sentence', ({ site }) => {
  const inline = /(?:<\/?(?:a|span|b|strong|em)\b[^>]*>)+/;
  const glued = new RegExp(`[\\w.?!:;,)](?:${inline.source})[\\w(]`, 'g');
  for (const { path, html } of site.values()) {
    const words = html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '');
    expect(words.match(glued) ?? [], path).toEqual([]);
  }
});
