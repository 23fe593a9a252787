import { asObject, objectsIn } from '../../detect/sample.js';
import { parseAddress } from '../../model/address.js';
import { RetrievalError } from '../../source/retrieval.js';
import { retrieve } from '../../source/retrieve.js';
import { parseTarget } from '../../source/target.js';
import type { CheckOptions } from '../check-options.js';

/** The list of 290 municipalities is a hundredth of it. */
const LIST_BYTES = 16 * 1024 * 1024;

/**
 * The base URLs in a list of data providers, a file or an address; null when the target is none. What is
 * wrong with the list itself, a check of it as a document tells.
 */
export async function listProviders(
  input: string,
  options: CheckOptions,
): Promise<string[] | null> {
  const target = parseTarget(input);
  if (target.kind === 'stdin') return null;
  const retrieval = await retrieve(target, {
    maxBytesFile: LIST_BYTES,
    maxBytesUrl: LIST_BYTES,
    timeoutSeconds: options.timeoutSeconds,
    allowPrivate: options.allowPrivate,
    headers: options.headers,
  });
  if (retrieval.kind === 'unreachable') return null;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of retrieval.chunks) chunks.push(chunk);
  } catch (error) {
    if (error instanceof RetrievalError) return null;
    throw error;
  }
  return baseUrlsIn(Buffer.concat(chunks));
}

/** Every base URL once, in the order of the list; null for a body that is no such list. */
export function baseUrlsIn(body: Uint8Array): string[] | null {
  const root = asObject(parse(body));
  const entries = objectsIn(root?.['dataProviders'] ?? root?.['data']);
  const addresses = entries.flatMap(({ baseUrl }) => {
    const url = typeof baseUrl === 'string' ? parseAddress(baseUrl.trim()) : null;
    return url !== null && /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
  return addresses.length === 0 ? null : [...new Set(addresses)];
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}
