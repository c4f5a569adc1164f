import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { cacheControl, isPage } from '../headers/cache-rules.ts';
import type { Headers } from '../headers/response-headers.ts';
import { acceptedEncoding, encodingName } from './accepted-encoding.ts';
import { contentType } from './content-types.ts';
import { requestPath } from './request-path.ts';
import type { SiteFile, SiteFiles } from './site-files.ts';

/** A whole response but for the headers that every response has. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** What of a request decides the answer. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'httpVersion'>;

/** Decides what to answer to a request, whatever it asks. */
export function answer(asked: Asked, site: SiteFiles): Answer {
  // RFC 9112 §3.2: without a Host, HTTP/1.1 is no request.
  if (asked.httpVersion === '1.1' && !asked.headers.host) return plain(400);
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plain(405, { Allow: 'GET, HEAD', Connection: 'close' });
  }
  const path = requestPath(asked.url ?? '');
  if (path === undefined) return plain(400);
  const redirect = site.redirects.get(path);
  if (redirect) return plain(301, { Location: encodeURI(redirect), 'Cache-Control': 'no-store' });
  const found = site.files.get(path);
  // The page for missing pages is itself a missing page.
  return found && path !== '/404.html' ? fileAnswer(asked, path, found) : missing(asked, site);
}

function fileAnswer(asked: Asked, path: string, found: SiteFile): Answer {
  const { body, headers } = content(asked, found);
  const kept = { ...headers, 'Cache-Control': cacheControl(path) };
  if (isPage(path)) return { status: 200, headers: kept, body };
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const tagged = { ...kept, ETag: etag };
  if (!knows(asked, etag)) return { status: 200, headers: tagged, body };
  return { status: 304, headers: tagged, body: Buffer.alloc(0) };
}

function missing(asked: Asked, site: SiteFiles): Answer {
  const page = site.files.get('/404.html');
  if (!page) return plain(404);
  const { body, headers } = content(asked, page);
  return { status: 404, headers: { ...headers, 'Cache-Control': 'no-store' }, body };
}

function content(asked: Asked, { file, encodings }: SiteFile) {
  const encoding = acceptedEncoding(asked.headers['accept-encoding']?.toString(), encodings);
  return {
    body: readFileSync(encoding ? `${file}.${encoding}` : file),
    headers: {
      'Content-Type': contentType(file),
      ...(encodings.length > 0 && { Vary: 'Accept-Encoding' }),
      ...(encoding && { 'Content-Encoding': encodingName(encoding) }),
    },
  };
}

function knows(asked: Asked, etag: string): boolean {
  const tags = (asked.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

/** An answer that is only its number: it says nothing of what went wrong, or where. */
export function plain(status: number, headers: Headers = {}): Answer {
  const body = Buffer.from(`${status}\n`);
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
    body,
  };
}
