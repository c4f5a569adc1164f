import { describe, expect, test } from 'vitest';
import { astroHashes } from '../../../scripts/headers/astro-parts.ts';
import { collectHashes } from '../../../scripts/headers/collect-hashes.ts';
import { hashSource, inlineParts } from '../../../scripts/headers/inline-parts.ts';
import { insertMetaPolicy } from '../../../scripts/headers/meta-policy.ts';
import { pageOf, pageSource } from '../site/site-folder.ts';

describe('hashes', () => {
  test('are those a browser computes', () => {
    // The example of the Content Security Policy specification, level 2, section 7.17.
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  test('are taken from scripts that run and from styles, not from data or files', () => {
    const head = `<script src="/x.js"></script><script type="application/json">{"a":1}</script>
      <script type="module">run()</script><template><style>a{}</style></template>`;
    const texts = inlineParts(pageOf(pageSource({ head }))).map(({ kind, text }) => [kind, text]);
    expect(texts).toEqual([
      ['style', 'html[data-c]{display:none}'],
      ['script', 'guard()'],
      ['script', 'run()'],
      ['style', 'a{}'],
    ]);
  });
});

describe('what the whole site carries inline', () => {
  const plain = pageOf(pageSource(), '/');
  const guides = pageOf(pageSource(), '/guides/');

  test('is lawful when every page carries it', () => {
    const { problems, hashes, summary } = collectHashes([plain, guides], new Set());
    expect(problems).toEqual([]);
    expect(hashes).toEqual({
      scripts: [hashSource('guard()')],
      styles: [hashSource('html[data-c]{display:none}')],
    });
    expect(summary).toHaveLength(2);
  });

  test('is a problem when one page carries something else', () => {
    const odd = pageOf(pageSource({ head: '<script>track()</script>' }), '/odd/');
    const { problems } = collectHashes([plain, odd, guides], new Set());
    expect(problems).toEqual([
      '/odd/ holds an inline script that the site does not know: "track()". Move it into the layout or a file.',
    ]);
  });

  test('is a problem when one page lacks the guard', () => {
    const bare = pageOf(pageSource().replace('<script>guard()</script>', ''), '/bare/');
    const { problems } = collectHashes([plain, bare, guides], new Set());
    expect(problems).toEqual([expect.stringMatching(/^\/bare\/ lacks the inline script /)]);
  });

  test('may differ by what Astro adds for an island', () => {
    const style = 'astro-island,astro-slot{display:contents}';
    const island = pageOf(pageSource({ head: `<style>${style}</style>` }), '/island/');
    expect(collectHashes([plain, island, guides], new Set([hashSource(style)])).problems).toEqual(
      [],
    );
    expect(astroHashes.size).toBe(7);
  });

  test('is at most eight different parts', () => {
    const many = Array.from({ length: 7 }, (_, i) => `<style>a${i}{}</style>`).join('');
    const { problems } = collectHashes([pageOf(pageSource({ head: many }))], new Set());
    expect(problems).toEqual(['9 distinct inline parts; at most 8 are allowed.']);
  });
});

describe('the policy inside a page', () => {
  test('stands right after the charset and names what this page needs', () => {
    const source = insertMetaPolicy(pageOf(pageSource({ head: '<style>b{}</style>' })));
    const [before, after] = source.split('<meta http-equiv="Content-Security-Policy" content="');
    expect(before?.endsWith('<meta charset="utf-8">')).toBe(true);
    const [policy = '', rest = ''] = after?.split('">') ?? [];
    for (const text of ['guard()', 'html[data-c]{display:none}', 'b{}']) {
      expect(policy).toContain(hashSource(text));
    }
    expect(policy).not.toContain('frame-ancestors');
    expect(rest.startsWith('<style>')).toBe(true);
  });

  test('cannot be put into a page that does not begin with its charset', () => {
    const source = pageSource().replace('<meta charset="utf-8">', '');
    expect(() => insertMetaPolicy(pageOf(source, '/odd/'))).toThrow('/odd/: the first thing');
  });
});
