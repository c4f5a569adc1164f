import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

const line = /^(\d+) ([0-9a-f]{64}) (\S+) (.+)$/gm;

/** Whose code may run in a visitor's browser. */
const allowed = /^(our own|(@astrojs\/react|react|react-dom|scheduler|pagefind|astro)@[\d.]+)$/;

test('what the server sends is what the list of shipped files says, and only known packages are in it', async ({
  request,
}) => {
  const list = await (await request.get('/shipped.txt')).text();
  const files = [...list.matchAll(line)];
  expect(files.length).toBeGreaterThan(5);
  for (const [, size, checksum, path = '', packages = ''] of files) {
    const body = await (await request.get(path)).body();
    expect({ path, size: String(body.length) }).toEqual({ path, size });
    expect({ path, checksum: createHash('sha256').update(body).digest('hex') }).toEqual({
      path,
      checksum,
    });
    const unknown = packages === 'our own' ? [] : packages.split(' ');
    expect(unknown.filter((name) => !allowed.test(name))).toEqual([]);
  }
});

test('no page runs a file that is not on the list', async ({ page, request }) => {
  const list = await (await request.get('/shipped.txt')).text();
  const listed = new Set([...list.matchAll(line)].map(([, , , path]) => path));
  const ran: string[] = [];
  page.on('request', (asked) => {
    const { pathname } = new URL(asked.url());
    if (asked.resourceType() === 'script' || /\.(js|wasm|pagefind)$/.test(pathname)) {
      ran.push(pathname);
    }
  });
  for (const path of ['/', '/find-help/', '/search/', '/professionals/find-a-route/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(ran.length).toBeGreaterThan(4);
  expect(ran.filter((path) => !listed.has(path))).toEqual([]);
});
