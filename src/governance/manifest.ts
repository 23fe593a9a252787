import { parse } from 'yaml';
import type { SpecVersion } from '../model/versions.js';
import { bytesOf } from './files.js';

export type Manifest = Readonly<Record<string, unknown>>;

/** `spec/<version>/version.yaml`, or null where it is missing or no mapping. Throws where it is no YAML. */
export function readManifest(root: string, version: SpecVersion): Manifest | null {
  const bytes = bytesOf(root, `spec/${version}/version.yaml`);
  if (bytes === null) return null;
  const data: unknown = parse(bytes.toString('utf8'));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return Object.fromEntries(Object.entries(data));
}
