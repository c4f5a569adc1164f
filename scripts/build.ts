import { toDeepPages } from '../src/domain/deep-search/to-deep-pages.ts';
import { checkContent } from './build/check-content.ts';
import { readDeepSource } from './build/deep-index/read-deep-source.ts';
import { indexForSearch } from './build/index-for-search.ts';
import { buildOptions } from './build/options.ts';
import { precompress } from './build/precompress.ts';
import { BuildProblem } from './build/problems.ts';
import { publish } from './build/publish.ts';
import { renderPages } from './build/render-pages.ts';
import { writeSecurityText } from './build/security-text.ts';
import { withdrawDocuments } from './build/withdraw-documents.ts';
import { writeHeaders } from './build/write-headers.ts';
import { writeRedirects } from './build/write-redirects.ts';
import { writeShipped } from './build/write-shipped.ts';

const started = performance.now();
const options = buildOptions(process.argv.slice(2));

try {
  checkContent(options);
  await renderPages(options);
  withdrawDocuments('.', options.staged, new Date());
  const indexed = await indexForSearch(
    options.staged,
    toDeepPages(readDeepSource('.', options.partnership)),
    options.partnership,
  );
  writeShipped(options.staged);
  writeSecurityText(options.staged, process.env['SITE_URL'], new Date());
  const inlineParts = writeHeaders(options);
  writeRedirects('.', options, new Date());
  await precompress(options.staged);
  publish(options);
  console.log(`Inline parts, each allowed by its hash:\n  ${inlineParts.join('\n  ')}`);
  console.log(`Pages that search reads: ${indexed.pages}`);
  console.log(`Pages of documents that search reads: ${indexed.pagesOfDocuments}`);
  console.log(`Built ${options.out} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof BuildProblem ? error.message : error);
  console.error('Not built. What was built before is still in place.');
  process.exitCode = 1;
}
