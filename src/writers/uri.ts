/** A path with `/` as a URI reference (RFC 3986): a colon in it is no scheme, and of an absolute path the scheme is told. */
export function uriOf(path: string): string {
  const encoded = encodeURIComponent(path.replace(/\p{Cs}/gu, '�')).replaceAll('%2F', '/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return hasDrive(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

export function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || hasDrive(path);
}

function hasDrive(path: string): boolean {
  return /^[A-Za-z]:\//.test(path);
}
