import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the form’s page may load: nothing that is not on this machine. */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Gives the address at which a visitor’s view of one entry is seen; null if there is no such entry. */
export type SeeAsVisitor = (kind: string, id: string) => Promise<string | null>;

const asVisitor = /^\/see\/([a-z-]+)\/([a-z0-9-]+)\/?$/;

const lead = async (response: ServerResponse, found: Promise<string | null>): Promise<void> => {
  const address = await found.catch(() => null);
  response.statusCode = address === null ? 404 : 302;
  if (address !== null) response.setHeader('Location', address);
  response.end(address === null ? 'There is no page to see. Save the entry first.' : '');
};

/**
 * Serves the form’s folder and nothing else, with a policy that keeps it from every other site.
 * `/see/<kind>/<id>` leads to the page as a visitor sees it.
 */
export const createEditorServer = (folder: string, see: SeeAsVisitor): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, kind, id] = asVisitor.exec(pathname) ?? [];
    if (kind !== undefined && id !== undefined) {
      void lead(response, see(kind, id));
      return;
    }
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const file = join(folder, path);
    const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    response.setHeader('Content-Security-Policy', editorPolicy);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    response.statusCode = isThere ? 200 : 404;
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain; charset=utf-8');
    response.end(isThere ? readFileSync(file) : 'Not found');
  });
