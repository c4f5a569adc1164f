import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitTarget } from '../../../src/safety/exit-target.ts';
import { twelvePages } from './pages-under-test.ts';

/**
 * Writes a site of twelve plain pages around the real guard, exit link and exit styles, and returns
 * its folder. `sources` is the project's root, or a copy of it in which the exit was broken on purpose.
 */
export async function buildFixtureSite(sources: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'exit-fixture-'));
  const builder = pathToFileURL(join(sources, 'src/safety/build-guard.ts')).href;
  const { buildGuard } = (await import(builder)) as typeof import('../../../src/safety/build-guard.ts');
  const guard = await buildGuard({ exitTarget: exitTarget({}) });
  const style = readFileSync(join(sources, 'src/styles/exit.css'), 'utf8');
  const parts = {
    script: guard.script,
    styles: `<style>${guard.cloakCss}</style><style>${style}${ownStyle}</style>`,
    link: readMarkup(sources, 'ExitLink'),
    skipLink: readMarkup(sources, 'ExitSkipLink'),
    status: readMarkup(sources, 'ExitStatus'),
    hint: readMarkup(sources, 'FirstUseHint'),
  };
  for (const path of [...twelvePages, '/404.html']) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, pageText(path, parts));
  }
  return folder;
}

// The exit components are plain HTML below their first lines, but for the two addresses filled in.
function readMarkup(sources: string, component: string): string {
  return readFileSync(join(sources, `src/components/exit/${component}.astro`), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll('{exitTarget()}', `"${exitTarget({})}"`)
    .replaceAll('{safetyPage}', '"/using-this-site/"');
}

const ownStyle = `
body { margin: 0; font: 1.1rem/1.5 sans-serif }
main, header { padding: 1rem }
.skip-link:not(:focus) { position: absolute; clip-path: inset(50%) }
`;

function pageText(path: string, parts: Record<string, string>): string {
  const links = twelvePages.map((page) => `<li><a href="${page}">Page ${page}</a></li>`).join('\n');
  const chapters = Array.from({ length: 12 }, (_, index) => chapterText(index + 1)).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${parts['styles']}
<script>${parts['script']}</script>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Page ${path}</title>
</head>
<body>
<a class="skip-link" href="#main">Skip to content</a>
${parts['skipLink']}
${parts['link']}
${parts['status']}
<header><nav aria-label="Main"><ul>${links}</ul></nav></header>
<main id="main">
<h1>Page ${path}</h1>
${path === '/' ? parts['hint'] : ''}
<ul><li><a href="#chapter-9">Chapter 9</a></li><li><a href="tel:01632960123">01632 960 123</a></li></ul>
<p><input type="search" aria-label="Words" autocomplete="off"></p>
${chapters}
</main>
</body>
</html>`;
}

function chapterText(number: number): string {
  const words = 'Some words to fill the page with. '.repeat(12);
  return `<h2 id="chapter-${number}">Chapter ${number}</h2><p>${words}</p>
<p><a href="/guides/">Read on</a></p>
<details><summary>More</summary><p>${words}</p></details>`;
}
