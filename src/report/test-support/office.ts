import { strFromU8, unzipSync } from 'fflate';

/** The entries of an office file, as text. */
export function openPackage(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, data]) => [name, strFromU8(data)]));
}

/** One entry. Throws where there is none. */
export function entryOf(file: Uint8Array, name: string): string {
  const entry = openPackage(file).get(name);
  if (entry === undefined) throw new Error(`there is no ${name}`);
  return entry;
}

/** Whether the tags of an XML text close each other. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, single] of xml.matchAll(/<(\/?)([\w:.-]+)(?:[^>"]|"[^"]*")*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (single !== '/' && name !== undefined) {
      open.push(name);
    }
  }
  return open.length === 0;
}
