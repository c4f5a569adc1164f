import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDay } from '../src/domain/checks/london-day.ts';
import { namedDocument } from './confirm/named-document.ts';
import { readContent } from './content/read.ts';
import { previewedPage } from './preview/previewed-page.ts';
import { startPreview } from './preview/start-preview.ts';

const root = resolve(import.meta.dirname, '..');

const usage = `npm run preview -- [<id>] [options]

Shows pages as a visitor will see them, from the files as they stand: drafts and coming days too.

  <id>                 the file whose page you want to see: its name without the ending
  --partnership <id>   whose site (default: hertfordshire)
  --port <number>      another port, if 4323 is taken
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      partnership: { type: 'string', default: process.env['PARTNERSHIP'] ?? 'hertfordshire' },
      port: { type: 'string', default: '4323' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await show(values.partnership, Number(values.port), positionals[0]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function show(partnership: string, port: number, id: string | undefined): Promise<void> {
  const { documents } = readContent(join(root, 'content'));
  const document = id === undefined ? null : namedDocument(documents, id);
  const page = document && previewedPage(document, documents, londonDay(new Date()));
  console.log('The pages are being made ready. This takes a quarter of a minute.');
  const address = await startPreview({ root, partnership, port });
  console.log(`See it as a visitor: ${address}${page?.path ?? '/'}`);
  if (page) console.log(page.whoSees);
  console.log('What you save is seen when you load the page again. Ctrl+C stops it.');
}
