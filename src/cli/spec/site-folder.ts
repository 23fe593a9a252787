import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Lists what this program has written to a folder, and so what it may write over or remove. */
export const MARKER = '.open-meal-site.json';

export type WritingPlan =
  /** `stale`: files of an earlier time that are no longer part of it. */
  | { readonly kind: 'writable'; readonly stale: readonly string[] }
  /** A file in the folder that this program has not written. */
  | { readonly kind: 'foreign'; readonly path: string };

/**
 * Whether files may be written to a folder: it is empty, or not there, or was written by this program
 * before, and none of the files would replace one of somebody else's.
 */
export function planWriting(folder: string, paths: readonly string[]): WritingPlan {
  const outside = paths.find((path) => !isInside(path));
  if (outside !== undefined) throw new Error(`${outside} leads out of the folder`);
  const entries = isThere(folder) ? readdirSync(folder) : [];
  const [first] = entries;
  if (first === undefined) return { kind: 'writable', stale: [] };
  const ours = entries.includes(MARKER) ? writtenBefore(folder) : null;
  if (ours === null) return { kind: 'foreign', path: first };
  const foreign = paths.find((path) => !ours.includes(path) && isThere(join(folder, path)));
  if (foreign !== undefined) return { kind: 'foreign', path: foreign };
  const linked = [...new Set([...paths, ...ours].flatMap(andAbove))].find((path) =>
    isLink(join(folder, path)),
  );
  if (linked !== undefined) return { kind: 'foreign', path: linked };
  return { kind: 'writable', stale: ours.filter((path) => !paths.includes(path)) };
}

/** Writes every file, and removes the stale ones. Throws what the file system throws. */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  stale: readonly string[],
): void {
  makeFolder(folder);
  const paths = [...files.keys()].sort();
  // First, and with the stale ones: an attempt that breaks off can then be repeated.
  writeMarker(folder, [...paths, ...stale].sort());
  for (const [path, content] of files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), content);
  }
  for (const path of stale) removeFile(folder, path);
  writeMarker(folder, paths);
}

function writeMarker(folder: string, files: readonly string[]): void {
  const marker = { format: 'open-meal-site/1', files };
  writeFileSync(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
}

/** What a marker lists; null where it is none, or leads out of the folder. */
function writtenBefore(folder: string): string[] | null {
  try {
    const marker: unknown = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    if (typeof marker !== 'object' || marker === null || !('files' in marker)) return null;
    const { files } = marker;
    if (!Array.isArray(files)) return null;
    return files.every(isInside) ? files : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isInside(path: unknown): path is string {
  return (
    typeof path === 'string' && path.split(/[/\\]/).every((part) => !/^(\.{0,2}|.:)$/.test(part))
  );
}

/** `a/b/c`, `a/b` and `a`. */
function andAbove(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** A link may lead anywhere; this program makes none. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Removes a file, and the folders that are empty without it. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    if (!isThere(join(folder, above))) continue;
    if (readdirSync(join(folder, above)).length > 0) return;
    rmdirSync(join(folder, above));
  }
}

/**
 * Makes a folder and those above it. One at a time: the `recursive` of Node never returns where a
 * folder is there and refuses to hold one with "no such file", as `/proc` does.
 */
function makeFolder(folder: string): void {
  if (isThere(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
