import { neutraliseJson } from './neutralise.js';

/** The JSON text of a report or of several: two spaces, a final line break, nothing in it that a terminal obeys. */
export function serialise(value: unknown): string {
  return `${neutraliseJson(JSON.stringify(value, null, 2))}\n`;
}

/** How many bytes `value` takes as an element of an array that stands `depth` levels deep, comma and line break included. */
export function serialisedSize(value: unknown, depth: number): number {
  const text = neutraliseJson(JSON.stringify(value, null, 2));
  const lines = text.split('\n').length;
  return Buffer.byteLength(text) + lines * depth * 2 + 2;
}
