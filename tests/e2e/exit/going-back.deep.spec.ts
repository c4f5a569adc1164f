import { expectExitOnEveryEntry } from '../harness/expect-exit.ts';
import { test } from '../harness/exit-test.ts';

for (const sendHeaders of [true, false]) {
  const host = sendHeaders ? 'with the production headers' : 'on a host that sends no headers';
  for (const pages of [1, 2, 6, 12]) {
    for (const way of ['click', 'Shift'] as const) {
      test(`after ${pages} pages and ${way}, Back and Forward show the exit, ${host} @deep`, async ({
        sites,
        visit,
      }) => {
        test.setTimeout(180_000);
        sites.sendHeaders = sendHeaders;
        await expectExitOnEveryEntry(await visit({}), sites, { pages, way });
      });
    }
  }
}
