import { expect, test } from 'vitest';
import { withEarlyScripts } from '../../../scripts/headers/early-scripts.ts';
import { pageOf, pageSource } from '../site/site-folder.ts';

const box = '<script type="module" src="/_astro/box.js"></script>';
const other = '<script type="module" src="/_astro/other.js"></script>';

test('a module script is asked for early, behind the guard and the wish for no referrer', () => {
  const page = pageOf(pageSource({ main: `<p>Text</p>${box}<p>More</p>${other}` }));
  const source = withEarlyScripts(page);
  expect(source).toContain(`<meta name="referrer" content="no-referrer">${box}${other}`);
  expect(source.indexOf('guard()')).toBeLessThan(source.indexOf(box));
  expect(source).toContain('<p>Text</p><p>More</p>');
  expect(source.split(box)).toHaveLength(2);
});

test('a page without such a script stays as it is', () => {
  const source = pageSource({ main: '<script>inline()</script><script src="/old.js"></script>' });
  expect(withEarlyScripts(pageOf(source))).toBe(source);
});
