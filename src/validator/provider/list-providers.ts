import { asObject, objectsIn } from '../../detect/sample.js';
import { parseAddress } from '../../model/address.js';
import { createReach } from '../../source/reach.js';
import { RetrievalError } from '../../source/retrieval.js';
import { LIVE_SOURCES } from '../../source/sources.js';
import { parseTarget } from '../../source/target.js';
import type { RunOptions } from '../run-options.js';

/** The list of 290 municipalities is a hundredth of it. */
const LIST_BYTES = 16 * 1024 * 1024;

/** A provider of a list. */
interface ListedProvider {
  /** Its base URL. */
  readonly target: string;
  /** Whether it may be at a private address: a list on the Internet gives no leave for that. */
  readonly allowPrivate: boolean;
}

/**
 * The providers in a list of them, a file or an address; null when the target is none. What is wrong with
 * the list itself, a check of it as a document tells.
 */
export async function listProviders(
  input: string,
  options: RunOptions,
): Promise<ListedProvider[] | null> {
  const target = parseTarget(input);
  if (target.kind === 'stdin') return null;
  const { sources = LIVE_SOURCES } = options;
  const home = target.kind === 'url' ? new URL(target.url) : null;
  const reach = createReach(options.allowPrivate, home);
  const retrieval = await sources.retrieve(target, {
    maxBytesFile: LIST_BYTES,
    maxBytesUrl: LIST_BYTES,
    timeoutSeconds: options.timeoutSeconds,
    reach,
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
  const found = baseUrlsIn(Buffer.concat(chunks));
  return (
    found?.map((one) => ({ target: one, allowPrivate: reach.allowsPrivate(new URL(one)) })) ?? null
  );
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
