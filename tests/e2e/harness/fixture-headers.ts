import { headersFile } from '../../../scripts/headers/headers-file.ts';
import { hashSource } from '../../../scripts/headers/inline-parts.ts';
import { responseHeaders } from '../../../scripts/headers/response-headers.ts';

/** The `_headers` file of a site, from its paths and the inline scripts and styles of its pages. */
export function fixtureHeaders(
  paths: readonly string[],
  inline: { scripts: string[]; styles: string[] },
): string {
  const hashes = {
    scripts: inline.scripts.map(hashSource),
    styles: inline.styles.map(hashSource),
  };
  return headersFile(responseHeaders(hashes), paths);
}
