import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type HtmlElement } from '../html.ts';
import type { SiteCheck } from '../site.ts';

const EAGER_RELATIONS =
  /\b(manifest|prefetch|preload|modulepreload|preconnect|dns-prefetch|prerender)\b/i;

/** Nothing is fetched before it is asked for, nothing is installed, nothing moves by itself. */
export const noTraces: SiteCheck = {
  name: 'No manifest, service worker, prefetch or automatic move',
  problems({ pages, paths, folder }) {
    const inPages = pages.flatMap(({ path, elements }) =>
      elements.flatMap(judge).map((find) => `${path}: ${find}`),
    );
    const inScripts = [...paths]
      .filter((path) => path.endsWith('.js'))
      .filter((path) => /serviceWorker\b/.test(readFileSync(join(folder, path), 'utf8')))
      .map((path) => `${path}: speaks of a service worker`);
    const manifests = [...paths]
      .filter((path) => /(\.webmanifest|\/manifest\.json)$/.test(path))
      .map((path) => `${path}: a manifest offers to install the site`);
    return [...inPages, ...inScripts, ...manifests];
  },
};

function judge(element: HtmlElement): string[] {
  const relation = element.tagName === 'link' ? (attribute(element, 'rel') ?? '') : '';
  if (EAGER_RELATIONS.test(relation)) return [`has <link rel="${relation}">`];
  if (attribute(element, 'type') === 'speculationrules') return ['has speculation rules'];
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return ['moves on by itself, which leaves a line in the history'];
  }
  return [];
}
