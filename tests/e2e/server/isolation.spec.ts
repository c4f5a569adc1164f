import { expect, test } from '../harness/exit-test.ts';

test('a page is alone in its process, and is refused every permission', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/`);

  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'camera', 'microphone', 'clipboard-read'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a worker, an injected script and an attribute with code do not run', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/`);

  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.body.append(script);
    const picture = document.createElement('img');
    try {
      picture.setAttribute('onerror', 'window.ran = true');
    } catch {
      // Trusted Types refuse it before the policy is asked.
    }
    picture.setAttribute('src', '/nothing.png');
    document.body.append(picture);
    let worker = 'none';
    try {
      new Worker('/pagefind/pagefind-worker.js').onerror = () => (worker = 'refused');
    } catch {
      worker = 'refused';
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ran: 'ran' in window, worker };
  });

  expect(ran).toEqual({ ran: false, worker: 'refused' });
});

test('another site can neither show a picture of ours nor hold on to a window of ours', async ({
  sites,
  visit,
}) => {
  const { page, context } = await visit();
  await page.goto('http://search.localhost/');

  const shown = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve(true);
        picture.onerror = () => resolve(false);
        picture.src = address;
      }),
    `${sites.siteOrigin}/favicon.svg`,
  );
  expect(shown).toBe(false);

  const opening = context.waitForEvent('page');
  const isClosed = page.evaluate(async (address) => {
    const opened = window.open(address);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return opened?.closed;
  }, `${sites.siteOrigin}/`);
  await (await opening).waitForURL(`${sites.siteOrigin}/`);
  expect(await isClosed).toBe(true);
});

for (const sendHeaders of [true, false]) {
  test(`a link to another site does not say where from, headers ${sendHeaders ? 'sent' : 'not sent'}`, async ({
    sites,
    visit,
  }) => {
    sites.sendHeaders = sendHeaders;
    const { page } = await visit();
    await page.goto(`${sites.siteOrigin}/guides/`);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'http://other.localhost/';
      link.textContent = 'Elsewhere';
      document.querySelector('main')?.prepend(link);
    });

    await page.getByText('Elsewhere').click();

    await page.waitForURL('http://other.localhost/');
    const asked = sites.seen.filter(({ host, path }) => host === 'other.localhost' && path === '/');
    expect(asked).toEqual([{ host: 'other.localhost', path: '/', referer: undefined }]);
  });
}
