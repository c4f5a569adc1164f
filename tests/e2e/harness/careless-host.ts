import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from '../../../scripts/server/content-types.ts';

/**
 * Serves a built site as a host would that sends none of the headers the site asks for.
 * With `stopAfter`, a page's text comes as far as these characters, and the rest never.
 */
export function answerWithoutHeaders(
  folder: string,
  path: string,
  response: ServerResponse,
  stopAfter: string | null,
): void {
  const wanted = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(wanted)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': contentType(wanted) });
  const body = readFileSync(wanted);
  const end = stopAfter === null ? -1 : body.indexOf(stopAfter);
  if (end === -1) response.end(body);
  else response.write(body.subarray(0, end + Buffer.byteLength(stopAfter ?? '')));
}
