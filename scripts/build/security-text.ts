import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `/.well-known/security.txt`, where those who find a weakness look for whom to tell
 * (RFC 9116). Its addresses must be whole, so it is written only when SITE_URL says where the site
 * will stand. It expires eleven months after this one begins; the RFC advises less than a year.
 */
export function writeSecurityText(site: string, url: string | undefined, now: Date): void {
  if (!url) return;
  const folder = join(site, '.well-known');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'security.txt'), securityText(url, now));
}

/** The text of security.txt for a site at `url`; the same all through a month. */
export function securityText(url: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1));
  return [
    `Contact: ${new URL('/contact/', url).href}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', url).href}`,
    '',
  ].join('\n');
}
