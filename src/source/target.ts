import { stat } from 'node:fs/promises';
import { parseAddress } from '../model/address.js';

/** What one TARGET argument asks for. `source` is its name in reports and never holds credentials. */
export type Target =
  | { readonly kind: 'file'; readonly source: string; readonly path: string }
  /** A stream of the caller's: `-`, or the name of what somebody has handed in. */
  | { readonly kind: 'stdin'; readonly source: string }
  | { readonly kind: 'url'; readonly source: string; readonly url: string }
  | { readonly kind: 'forbidden-url'; readonly source: string; readonly detail: string };

// A single letter before the colon is a Windows drive.
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;
const SCHEMES_WITHOUT_SLASHES = new Set(
  'about blob data file filesystem ftp javascript jar mailto tel urn view-source'.split(' '),
);

/** Reads an argument as stdin (`-`), an http(s) or webcal address, another address, or else a path. */
export function parseTarget(input: string): Target {
  if (input === '-') return { kind: 'stdin', source: '-' };
  const text = input.trim();
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'file', source: input, path: input };
  if (scheme === 'http' || scheme === 'https') return parseWebTarget(text);
  if (scheme === 'webcal' || scheme === 'webcals') {
    return parseWebTarget(text.replace(SCHEME, 'https:'));
  }
  const isAddress = text.startsWith('//', scheme.length + 1) || SCHEMES_WITHOUT_SLASHES.has(scheme);
  if (!isAddress) return { kind: 'file', source: input, path: input };
  const detail = `Addresses that begin with ${scheme}: are not supported, only http: and https:.`;
  return { kind: 'forbidden-url', source: shorten(withoutCredentials(text)), detail };
}

/** The path of a file target that does not exist, which is a usage error; null for all else. */
export async function findMissingFile(target: Target): Promise<string | null> {
  if (target.kind !== 'file') return null;
  try {
    await stat(target.path);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR' ? target.path : null;
  }
}

/** An address as it is written in reports: without the fragment, which no server sees, and credentials. */
export function addressSource(url: URL): string {
  const named = new URL(url.href);
  named.username = '';
  named.password = '';
  named.hash = '';
  return named.href;
}

function parseWebTarget(text: string): Target {
  const url = parseAddress(text);
  if (url === null) {
    const source = shorten(withoutCredentials(text));
    return { kind: 'forbidden-url', source, detail: 'This is not a valid web address.' };
  }
  const source = addressSource(url);
  if (url.username !== '' || url.password !== '') {
    const detail = 'A user name or password in the address is not supported.';
    return { kind: 'forbidden-url', source, detail };
  }
  return { kind: 'url', source, url: source };
}

function withoutCredentials(text: string): string {
  return text.replace(/[/\\]{2}[^/\\?#]*@/, '//');
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
