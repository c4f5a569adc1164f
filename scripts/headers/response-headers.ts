import { headerPolicy, type InlineHashes } from './policy.ts';

/** Header names with their values, in the order they are written. */
export type Headers = Readonly<Record<string, string>>;

// Every feature that Chromium 156 knows by name; it warns about others (`bluetooth`).
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every response, whatever its status, as a production host must send them. */
export function responseHeaders(hashes: InlineHashes): Headers {
  return {
    'Content-Security-Policy': headerPolicy(hashes),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
    'Origin-Agent-Cluster': '?1',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

/**
 * The same headers for a site without TLS (a developer's machine): a browser that obeyed the two
 * left out here would ask for https:// on a port that does not speak it.
 */
export function withoutTls(headers: Headers): Headers {
  const kept = Object.entries(headers).filter(([name]) => name !== 'Strict-Transport-Security');
  return Object.fromEntries(
    kept.map(([name, value]) => [name, value.replace('; upgrade-insecure-requests', '')]),
  );
}
