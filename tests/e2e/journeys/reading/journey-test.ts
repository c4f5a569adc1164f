import { test as base } from '@playwright/test';
import { crawl, type ServedPage } from './crawl.ts';

export { expect } from '@playwright/test';

/** Playwright’s test, with every page that the served site links to. */
export const test = base.extend<object, { site: ReadonlyMap<string, ServedPage> }>({
  site: [
    async ({}, use, { project }) => {
      await use(await crawl(project.use.baseURL ?? ''));
    },
    { scope: 'worker' },
  ],
});

/** The kind of page behind a path: its folders, with `*` for the name of one thing. */
export const shapeOf = (path: string): string =>
  path.replace(/^(\/(?:[a-z-]+\/)+)[a-z0-9-]+\/$/, '$1*/');

/** One page of each shape, the longest, for it holds most of what can go wrong. */
export function longestOfEachShape(site: ReadonlyMap<string, ServedPage>): string[] {
  const longestFirst = [...site.values()].sort((one, other) => other.html.length - one.html.length);
  const shapes = new Map<string, string>();
  for (const { path } of longestFirst) {
    const shape = shapeOf(path);
    if (!shapes.has(shape)) shapes.set(shape, path);
  }
  return [...shapes.values()];
}
