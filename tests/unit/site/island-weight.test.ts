import { describe, expect, test } from 'vitest';
import { islandWeight } from '../../../scripts/site/checks/island-weight.ts';
import { readSite } from '../../../scripts/site/site.ts';
import { weighIslands } from '../../../scripts/site/weigh-islands.ts';
import { pageSource, writeSite } from './site-folder.ts';

const island =
  '<astro-island component-url="/_astro/a.js" component-export="Questions" renderer-url="/_astro/react.js"></astro-island>';

/** Text that does not get smaller: a row of numbers that a simple rule scatters. */
const noise = (length: number): string => {
  let seed = 7;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return seed.toString(36);
  };
  let text = '';
  while (text.length < length) text += next();
  return text.slice(0, length);
};

const site = (code: string, data: string) =>
  readSite(
    writeSite({
      'index.html': pageSource({ main: `<h1>Home</h1>${island}` }),
      '_astro/react.js': `import"./core.js";"${noise(9000)}"`,
      '_astro/core.js': `"core${noise(500)}"`,
      '_astro/a.js': `import{b}from"./b.js";import{r}from"./core.js";var d=JSON.parse(\`${data}\`);b(d,r)`,
      '_astro/b.js': `export const b="${code}"`,
    }),
  );

describe('the weight of an island', () => {
  test('parts our code, our data and React', async () => {
    const [weight] = await weighIslands(site(noise(4000), `"${noise(2000)}"`));
    expect(weight).toMatchObject({ page: '/', name: 'Questions' });
    expect(weight?.code).toBeGreaterThan(2000);
    expect(weight?.code).toBeLessThan(4200);
    expect(weight?.data).toBeGreaterThan(1000);
    expect(weight?.data).toBeLessThan(2200);
    expect(weight?.react).toBeGreaterThan(5000);
  });

  test('is fine within the budget', async () => {
    expect(await islandWeight.problems(site('small', '{}'))).toEqual([]);
  });

  test('is a problem above the budget for code', async () => {
    const [problem, ...others] = await islandWeight.problems(site(noise(30_000), '{}'));
    expect(problem).toMatch(/^\/: code of Questions: \d+ bytes with brotli, \d+ too many$/);
    expect(others).toEqual([]);
  });

  test('is a problem above the budget for data', async () => {
    const [problem] = await islandWeight.problems(site('small', `"${noise(50_000)}"`));
    expect(problem).toMatch(/^\/: data of Questions: /);
  });
});
