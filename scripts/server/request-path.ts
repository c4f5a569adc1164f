/**
 * The path a request asks for, decoded; a query is dropped, since no page of the site has one.
 * @param target - the request line's target: `/guides/` or, from a proxy, `http://host/guides/`
 * @returns `undefined` for a path that no honest browser sends: broken percent signs, dot segments,
 *   encoded slashes, backslashes, control characters
 */
export function requestPath(target: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  if (!path.startsWith('/') || /%2f/i.test(path)) return undefined;
  const decoded = decode(path);
  if (decoded === undefined || /[\\\x00-\x1f\x7f]/.test(decoded)) return undefined;
  return decoded.split('/').some((segment) => segment === '.' || segment === '..')
    ? undefined
    : decoded;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
