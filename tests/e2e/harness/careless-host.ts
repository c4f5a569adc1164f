import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from '../../../scripts/server/content-types.ts';

/**
 * Serves a built site as a host would that sends none of the headers the site asks for.
 * With `pauseAfter`, a page's text comes as far as these characters, and the rest 2 s later.
 */
export function answerWithoutHeaders(
  folder: string,
  path: string,
  response: ServerResponse,
  pauseAfter: string | null,
): void {
  const wanted = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(wanted)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': contentType(wanted) });
  const body = readFileSync(wanted);
  const end = pauseAfter === null ? -1 : body.indexOf(pauseAfter);
  if (end === -1) response.end(body);
  else {
    const middle = end + Buffer.byteLength(pauseAfter ?? '');
    response.write(body.subarray(0, middle));
    setTimeout(() => response.end(body.subarray(middle)), 2000);
  }
}
