import { describe, expect, test } from 'vitest';
import { calmWords } from '../../../scripts/site/checks/calm-words.ts';
import { exitLinks } from '../../../scripts/site/checks/exit-links.ts';
import { html } from '../../../scripts/site/checks/html.ts';
import { links } from '../../../scripts/site/checks/links.ts';
import { noTraces } from '../../../scripts/site/checks/no-traces.ts';
import { outsideLinks } from '../../../scripts/site/checks/outside-links.ts';
import { pageFrame } from '../../../scripts/site/checks/page-frame.ts';
import { pageWeight } from '../../../scripts/site/checks/page-weight.ts';
import { policy } from '../../../scripts/site/checks/policy.ts';
import { shareCards } from '../../../scripts/site/checks/share-cards.ts';
import { readSite, type SiteCheck } from '../../../scripts/site/site.ts';
import { pageSource, writeFiles, writeSite, type PageWords } from './site-folder.ts';

const everyCheck = [
  calmWords,
  exitLinks,
  html,
  links,
  noTraces,
  outsideLinks,
  pageFrame,
  pageWeight,
  policy,
  shareCards,
];

const whole = {
  'index.html': pageSource({ main: '<h1>Home</h1><p><a href="/guides/">Guides</a></p>' }),
  'guides/index.html': pageSource({
    main: '<h1 id="top">Guides</h1><p><a href="#top">Top</a></p>',
  }),
  'file.js': 'export const a = 1;',
};

async function problemsOf(check: SiteCheck, files: Record<string, string>) {
  return check.problems(readSite(writeSite(files)));
}

async function oddPage(check: SiteCheck, words: PageWords, path = 'odd/index.html') {
  return problemsOf(check, { ...whole, [path]: pageSource(words) });
}

test.each(everyCheck)('a site without fault: $name', async (check) => {
  expect(await problemsOf(check, whole)).toEqual([]);
});

describe('html', () => {
  test.each([
    ['<h1>A</h1><p><div>x</div></p>', 'close'],
    ['<h1 id="main">A</h1>', 'Duplicate ID'],
    ['<h1>A</h1><ul><p>x</p></ul>', 'not permitted'],
    ['<h1>A</h1><img src="/favicon.svg">', 'alt'],
    ['<h1>A</h1><button type="button"></button>', 'accessible text'],
    ['<h1>A</h1><input type="text">', 'label'],
  ])('%s is not valid', async (main, words) => {
    const problems = await oddPage(html, { main });
    expect(problems.join()).toMatch(/^\/odd\/: line \d+/);
    expect(problems.join().toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('links', () => {
  test.each([
    ['/nothing/', 'leads nowhere'],
    ['/guides', 'must be written /guides/'],
    ['../nothing/', 'leads nowhere'],
    ['/guides/?page=2', 'has a query'],
    ['/guides/#top', 'has a fragment'],
    ['#nothing', 'names no id of this page'],
  ])('a link to %s', async (href, words) => {
    const problems = await oddPage(links, { main: `<h1>A</h1><a href="${href}">A</a>` });
    expect(problems).toEqual([expect.stringContaining(`/odd/: ${href} ${words}`)]);
  });

  test('an image or a part of an island that is not there', async () => {
    const main =
      '<img src="/a.png" alt=""><astro-island component-url="/_astro/b.js"></astro-island>';
    expect(await oddPage(links, { main })).toHaveLength(2);
  });

  test('a link from one folder to the next, or to a file', async () => {
    const main = '<a href="../guides/">A</a><a href="/file.js">B</a>';
    expect(await oddPage(links, { main })).toEqual([]);
  });
});

describe('outside links', () => {
  test.each([
    ['<a href="https://e.example/">A</a>', 'lacks rel="noreferrer noopener"'],
    ['<a href="https://e.example/" rel="noreferrer">A</a>', 'lacks rel="noopener"'],
    ['<a href="//e.example/" rel="noopener">A</a>', 'lacks rel="noreferrer"'],
    [
      '<a href="https://e.example/" rel="noreferrer noopener" target="_blank">A</a>',
      'has a target',
    ],
    ['<img src="https://e.example/a.png" alt="">', 'from another place'],
    ['<a href="https://e.example/" data-exit>A</a>', 'lacks rel="noreferrer"'],
  ])('%s', async (main, words) => {
    expect(await oddPage(outsideLinks, { main })).toEqual([expect.stringContaining(words)]);
  });
});

describe('exits', () => {
  const exit = (
    attributes = 'href="https://safe.example/" rel="noreferrer nofollow"',
    text = 'Exit this page',
  ) => `<a ${attributes} data-exit>${text}</a>`;

  test.each([
    [exit(), 'has 1 exits'],
    [exit() + exit() + exit(), 'has 3 exits'],
    [`<a href="/">Home</a>${exit()}${exit()}`, 'the second Tab must reach the exit'],
    [exit() + exit('href="https://other.example/" rel="noreferrer nofollow"'), 'exits lead to'],
    [exit() + exit(undefined, 'Leave'), 'is called "Leave"'],
    [exit() + exit('href="https://safe.example/" rel="noreferrer"'), 'nofollow'],
    [
      exit() + exit('href="https://safe.example/" rel="noreferrer nofollow" title="x"'),
      'hover text',
    ],
    [
      exit() + exit('href="https://safe.example/" rel="noreferrer nofollow" aria-label="x"'),
      'name',
    ],
    [`${exit()}<button type="button" data-exit>Exit this page</button>`, 'must be a link'],
  ])('%s', async (exits, words) => {
    expect((await oddPage(exitLinks, { exits })).join('\n')).toContain(words);
  });

  test('something before the skip link to the main text', async () => {
    const source = pageSource().replace('<body>', '<body><button type="button">A</button>');
    expect(await problemsOf(exitLinks, { ...whole, 'odd/index.html': source })).toContain(
      '/odd/: the first Tab must reach the skip link to the main text',
    );
  });
});

describe('traces', () => {
  test.each([
    '<link rel="manifest" href="/file.js">',
    '<link rel="preload" href="/file.js" as="script">',
    '<link rel="modulepreload" href="/file.js">',
    '<link rel="dns-prefetch" href="/">',
    '<link rel="preconnect" href="/">',
    '<link rel="prefetch" href="/guides/">',
    '<script type="speculationrules">{}</script>',
    '<meta http-equiv="refresh" content="5;url=/guides/">',
  ])('%s', async (head) => {
    expect(await oddPage(noTraces, { head })).toEqual([expect.stringMatching(/^\/odd\/: /)]);
  });

  test('a script that starts a service worker, and a manifest file', async () => {
    const files = { 'sw.js': 'navigator.serviceWorker.register("/x")', 'app.webmanifest': '{}' };
    expect(await problemsOf(noTraces, { ...whole, ...files })).toHaveLength(2);
  });
});

describe('the frame of a page', () => {
  test.each([
    ['has no language', pageSource({ html: '' })],
    ['has 0 h1', pageSource({ main: '<p>A</p>' })],
    ['has 2 h1', pageSource({ main: '<h1>A</h1><h1>B</h1>' })],
    ['has no title', pageSource({ title: ' ' })],
    ['referrer', pageSource().replace(/<meta name="referrer"[^>]*>/, '')],
    ['zoom', pageSource().replace('initial-scale=1', 'initial-scale=1, user-scalable=no')],
    ['has 0 main', pageSource().replaceAll('main id', 'div id').replace('</main>', '</div>')],
  ])('a page that %s', async (words, source) => {
    expect(await problemsOf(pageFrame, { ...whole, 'odd/index.html': source })).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test('a page that did not go through the build', async () => {
    const folder = writeSite(whole);
    writeFiles(folder, { 'odd/index.html': pageSource() });
    expect(await pageFrame.problems(readSite(folder))).toEqual([
      expect.stringContaining('/odd/: has no policy of its own'),
    ]);
  });
});

describe('calm words', () => {
  test.each(['Domestic abuse', 'Refuge', 'Sexual violence', 'Victims', 'Rape', 'Leaving home'])(
    'the title "%s" is loud',
    async (title) => {
      expect(await oddPage(calmWords, { title })).toEqual([
        `/odd/: the title is not calm: ${title}`,
      ]);
      expect(await oddPage(calmWords, { title }, 'professionals/a/index.html')).toEqual([]);
    },
  );

  test.each(['Refugees and asylum', 'Therapeutic groups', 'Leaflets'])(
    'the title "%s" is calm',
    async (title) => {
      expect(await oddPage(calmWords, { title })).toEqual([]);
    },
  );

  test('addresses of pages and of files', async () => {
    const files = { 'leave-him/index.html': pageSource(), 'files/abuse.pdf': '' };
    expect(await problemsOf(calmWords, { ...whole, ...files })).toHaveLength(2);
  });
});

describe('share cards', () => {
  test('a page with a card of its own', async () => {
    const head = '<meta property="og:image" content="/a.png">';
    expect(await oddPage(shareCards, { head })).toEqual([
      '/odd/: its share card differs from that of /guides/',
    ]);
  });

  test('a site without a card', async () => {
    const files = { 'index.html': pageSource().replace(/<meta property="og:title"[^>]*>/, '') };
    expect(await problemsOf(shareCards, files)).toEqual(['/: has no og:title']);
  });
});

describe('the policy', () => {
  test('a script put into a page after the build', async () => {
    const folder = writeSite(whole);
    writeFiles(folder, { 'odd/index.html': pageSource({ head: '<script>late()</script>' }) });
    const problems = await policy.problems(readSite(folder));
    expect(problems.join('\n')).toContain(
      '/odd/: the policy of the header does not allow its script',
    );
    expect(problems.join('\n')).toContain(
      '/odd/: the policy of the page does not allow its script',
    );
  });

  test.each(["'unsafe-inline'", "'unsafe-eval'", 'data:', 'https:', '*'])(
    'a header that holds %s',
    async (weak) => {
      const folder = writeSite(whole);
      writeFiles(folder, { _headers: `/*\n  Content-Security-Policy: script-src ${weak}\n` });
      expect(await policy.problems(readSite(folder))).toContain(
        `_headers: the policy holds ${weak}`,
      );
    },
  );

  test('a style attribute', async () => {
    expect(await oddPage(policy, { main: '<h1 style="a:b">A</h1>' })).toHaveLength(1);
  });
});

test('a page for the public that is too heavy, but not one for professionals', async () => {
  const noise = Array.from({ length: 4000 }, (_, i) => Math.imul(i, 2654435761).toString(36));
  const main = `<h1>A</h1><p>${noise.join(' ')}</p>`;
  expect(await oddPage(pageWeight, { main })).toEqual([
    expect.stringMatching(/^\/odd\/: \d+ bytes/),
  ]);
  expect(await oddPage(pageWeight, { main }, 'professionals/a/index.html')).toEqual([]);
});
