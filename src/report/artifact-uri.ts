/** What stands for standard input, which has no address. */
const STANDARD_INPUT = 'stdin';

/**
 * The source of a document as a URI reference: an address as it is, a path relative to where the check
 * ran, an absolute one as `file:`. Whatever a URI cannot hold is encoded.
 */
export function artifactUri(source: string): string {
  if (source === '-') return STANDARD_INPUT;
  const text = source.toWellFormed();
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return encodedAddress(text);
  const path = text.replaceAll('\\', '/').replace(/^(\.\/+)+/, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** An address keeps the escapes and delimiters that it has. */
function encodedAddress(text: string): string {
  return text
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}
