import { attribute } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

/** Whichever page is shared, the preview is the same, so that it says nothing. */
export const shareCards: SiteCheck = {
  name: 'Every page has the same share card',
  problems({ pages }) {
    const [first, ...others] = pages;
    if (!first) return [];
    const expected = card(first);
    const missing = expected.includes('og:title') ? [] : [`${first.path}: has no og:title`];
    return [
      ...missing,
      ...others
        .filter((page) => card(page) !== expected)
        .map(({ path }) => `${path}: its share card differs from that of ${first.path}`),
    ];
  },
};

function card({ elements }: Page): string {
  return elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta) => [
      attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      attribute(meta, 'content'),
    ])
    .filter(([name]) => /^(og|twitter):/.test(name ?? ''))
    .map((pair) => pair.join('='))
    .sort()
    .join('\n');
}
