import { parse } from 'yaml';
import { bytesOf } from './files.js';

export type DataReading =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'missing' }
  /** `detail`: why, in the parser's English. */
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Reads a JSON or YAML file of the repository. */
export function readData(root: string, path: string): DataReading {
  const bytes = bytesOf(root, path);
  if (bytes === null) return { kind: 'missing' };
  try {
    return { kind: 'read', value: parseData(path, bytes) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', detail: message.split('\n')[0] ?? '' };
  }
}

/**
 * What a JSON or YAML file says. Throws where it is none, and where an object has a name twice: which of the
 * two counts is up to the reader, so two of them would see different things under one hash.
 */
export function parseData(path: string, bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  // The YAML parser refuses double names by itself.
  if (!path.endsWith('.json')) return parse(text);
  const value: unknown = JSON.parse(text);
  if (writtenNames(text) !== namesIn(value)) throw new Error('a name stands twice in one object');
  return value;
}

/** How many names the text of a JSON value has: in valid JSON a string before a colon is one. */
function writtenNames(json: string): number {
  let names = 0;
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (colon !== undefined) names++;
  }
  return names;
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, one) => sum + namesIn(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
