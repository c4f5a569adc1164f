import type { Encoding } from './site-files.ts';

const NAMES: Readonly<Record<Encoding, string>> = { br: 'br', gz: 'gzip' };

/**
 * The best stored encoding that a browser takes, brotli first; `undefined` for the plain file.
 * @param header - the request's Accept-Encoding (RFC 9110 §12.5.3: `q=0` refuses, `*` is any other)
 */
export function acceptedEncoding(
  header: string | undefined,
  stored: readonly Encoding[],
): Encoding | undefined {
  const weights = new Map(
    (header ?? '').split(',').map((entry) => {
      const [name = '', ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight ? Number(weight.slice(2)) : 1];
    }),
  );
  return stored.find((ending) => (weights.get(NAMES[ending]) ?? weights.get('*') ?? 0) > 0);
}

/** The name of an encoding in the Content-Encoding header. */
export function encodingName(encoding: Encoding): string {
  return NAMES[encoding];
}
