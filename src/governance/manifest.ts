import type { SpecVersion } from '../model/versions.js';
import { readData } from './data.js';

export type Manifest = Readonly<Record<string, unknown>>;

export function manifestPath(version: SpecVersion): string {
  return `spec/${version}/version.yaml`;
}

/** `spec/<version>/version.yaml`, or null where it is missing or cannot be read as a mapping. */
export function readManifest(root: string, version: SpecVersion): Manifest | null {
  const reading = readData(root, manifestPath(version));
  return reading.kind === 'read' ? asManifest(reading.value) : null;
}

/** Null for a value that is no mapping. */
export function asManifest(value: unknown): Manifest | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}
