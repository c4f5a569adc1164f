/** The SHA-256 sources, as a policy writes them, of what pages carry inline. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content security policy that a page may also carry in a `<meta>`: what a page may load, run
 * and send. Answers can never be sent by a form, not even by accident: `form-action 'none'`.
 * `'wasm-unsafe-eval'` lets Pagefind compile its WebAssembly; it does not allow `eval`.
 * `worker-src` is named because it would otherwise fall back to `script-src`.
 */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'none'",
    "worker-src 'none'",
    ["style-src 'self'", ...styles].join(' '),
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy for the response header: also what a `<meta>` cannot hold. `object-src 'self'` is for
 * PDFs: Safari shows a PDF as an object inside a page of its own making, which the header governs. On
 * our pages the `<meta>` holds too, and refuses every object.
 */
export function headerPolicy(hashes: InlineHashes): string {
  return `${pagePolicy(hashes)}; object-src 'self'; frame-ancestors 'none'; upgrade-insecure-requests`;
}
