import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildGuard } from '../../../scripts/build/build-guard.ts';
import { exitTarget } from '../../../src/safety/exit-target.ts';
import { fixtureHeaders } from './fixture-headers.ts';
import { fixturePage, type FixtureParts } from './fixture-page.ts';
import { twelvePages } from './pages-under-test.ts';

/**
 * Writes a site of twelve plain pages around the real guard, exit link and exit styles, and returns
 * its folder. `sources` is the project's root, or a copy of it in which the exit was broken on purpose.
 */
export async function buildFixtureSite(sources: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'exit-fixture-'));
  const guard = await buildGuard({
    exitTarget: exitTarget({}),
    sources: join(sources, 'src/safety'),
  });
  const exitCss = readFileSync(join(sources, 'src/styles/exit.css'), 'utf8');
  const parts: FixtureParts = {
    scripts: [guard.script],
    styles: [guard.cloakCss, exitCss, ownStyle],
    link: readMarkup(sources, 'ExitLink'),
    skipLink: readMarkup(sources, 'ExitSkipLink'),
    status: readMarkup(sources, 'ExitStatus'),
    hint: readMarkup(sources, 'FirstUseHint'),
  };
  const paths = [...twelvePages, '/404.html'];
  for (const path of paths) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fixturePage(path, parts));
  }
  copyFileSync('public/favicon.svg', join(folder, 'favicon.svg'));
  writeFileSync(join(folder, '_headers'), fixtureHeaders([...paths, '/favicon.svg'], parts));
  return folder;
}

// The exit components are plain HTML below their first lines, but for the addresses filled in.
function readMarkup(sources: string, component: string): string {
  return readFileSync(join(sources, `src/components/exit/${component}.astro`), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll('{href}', `"${exitTarget({})}"`)
    .replaceAll('{safetyPage}', '"/using-this-site/"');
}

const ownStyle = `
body { margin: 0; font: 1.1rem/1.5 sans-serif }
main, header { padding: 1rem }
.skip:not(:focus) { position: absolute; clip-path: inset(50%) }
`;
