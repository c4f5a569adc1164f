import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../build/precompress.ts';
import { attribute, elementsOf } from '../html.ts';
import type { SiteCheck } from '../site.ts';

const PATH = '/search/';
const LIMIT = 30_000;

// `import"./x.js"` and `from"./x.js"`, but not `import("./x.js")`, which does not hold the script up.
const STATIC_IMPORT = /(?:import|from)\s*["'`]([^"'`]+\.js)["'`]/g;

/** The first results of search come with one script that is small, also on a bad line. */
export const searchWeight: SiteCheck = {
  name: `The search box and the first part of its index are one file of ${LIMIT} bytes at most`,
  async problems({ folder, pages }) {
    const page = pages.find(({ path }) => path === PATH);
    if (!page) return [];
    const scripts = elementsOf(page.document).flatMap((element) =>
      element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
    );
    const problems: string[] = [];
    let total = 0;
    for (const src of scripts) {
      const file = join(folder, src);
      if (!existsSync(file)) continue;
      const source = readFileSync(file);
      total += (await brotliBytes(source)).length;
      const waited = [...source.toString().matchAll(STATIC_IMPORT)].map(([, name]) => name);
      problems.push(...waited.map((name) => `${PATH}: ${src} waits for ${name}`));
    }
    if (total > LIMIT)
      problems.push(`${PATH}: ${total} bytes with brotli, ${total - LIMIT} too many`);
    return problems;
  },
};
