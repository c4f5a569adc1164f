import { expect, test } from 'vitest';
import { withEarlyScripts } from '../../../scripts/headers/early-scripts.ts';
import { insertMetaPolicy } from '../../../scripts/headers/meta-policy.ts';
import { pageOf, pageSource } from '../site/site-folder.ts';

const box = '<script type="module" src="/_astro/box.js"></script>';
const other = '<script type="module" src="/_astro/other.js"></script>';

test('a module script is asked for at the top of the head, behind the policy', () => {
  const page = pageOf(pageSource({ main: `<p>Text</p>${box}<p>More</p>${other}` }));
  const source = withEarlyScripts(page);
  expect(source).toContain(`<meta charset="utf-8">${box}${other}`);
  expect(source).toContain('<p>Text</p><p>More</p>');
  expect(source.split(box)).toHaveLength(2);
  expect(insertMetaPolicy({ ...page, source })).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><script type="module"/,
  );
});

test('a page without such a script stays as it is', () => {
  const source = pageSource({ main: '<script>inline()</script><script src="/old.js"></script>' });
  expect(withEarlyScripts(pageOf(source))).toBe(source);
});
