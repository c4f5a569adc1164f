import { readFileSync } from 'node:fs';
import type { Move } from '../../src/domain/moved.ts';
import type { Headers } from './response-headers.ts';

/** What differs from machine to machine in the nginx example. */
export interface NginxPlaces {
  listen: string;
  root: string;
  /** The file with the headers. */
  headers: string;
  logs: string;
  /** `on` where Debian's libnginx-mod-http-brotli-static is installed. */
  brotli: 'on' | 'off';
}

const DEBIAN: NginxPlaces = {
  listen: '80',
  root: '/srv/sunflower/dist',
  headers: '/etc/nginx/sunflower/nginx-headers.conf',
  logs: '/var/log/nginx',
  brotli: 'off',
};

/** The headers of every response as nginx reads them; `always` is for errors and redirects too. */
export function nginxHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** A whole site for nginx; the places are Debian's usual ones unless given. */
export function nginxSite(places: Partial<NginxPlaces> = {}, moves: readonly Move[] = []): string {
  const { brotli, ...words } = { ...DEBIAN, ...places };
  const template = readFileSync(new URL('nginx-site.template.conf', import.meta.url), 'utf8');
  const values: Record<string, string> = {
    ...words,
    moved: moves.flatMap(movedLocations).join('\n'),
    brotli: brotli === 'on' ? 'brotli_static on;' : '# brotli_static on;',
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

// People leave out the last stroke.
function movedLocations({ from, to }: Move): string[] {
  const written = from.endsWith('/') ? [from, from.slice(0, -1)] : [from];
  return written.map((path) => `  location = ${path} {\n    return 301 ${to};\n  }`);
}
