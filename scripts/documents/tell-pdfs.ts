import { readFileSync } from 'node:fs';
import { readPdf } from './read-pdf.ts';

// A line for each file as soon as it is read: what comes after a file that never ends is not lost.
for (const file of process.argv.slice(2)) {
  const reading = await readPdf(new Uint8Array(readFileSync(file)));
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}
