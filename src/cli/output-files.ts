import { type Stats, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Output } from './outputs.js';
import { UsageError } from './usage-error.js';
import { CLI_WORDS } from './words.js';

/** Refuses an output that would write over what is read, or over another output. Throws a {@link UsageError}. */
export function refuseSameFiles(
  outputs: readonly Output<string>[],
  read: readonly string[],
  overRead: (file: string) => string,
  language: Language,
): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  for (const [index, file] of files.entries()) {
    const isSame = (other: string) => isSameFile(other, file);
    if (read.some(isSame)) throw new UsageError(overRead(neutralise(file)));
    if (files.slice(0, index).some(isSame)) {
      throw new UsageError(CLI_WORDS[language].mistakes.sameOutput(neutralise(file)));
    }
  }
}

/** By path, and for files that are there by what the file system knows them as: there may be links. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = [fileFacts(one), fileFacts(other)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** Null for what is no file, or cannot be looked at. */
function fileFacts(path: string): Stats | null {
  try {
    const facts = statSync(path);
    return facts.isFile() ? facts : null;
  } catch {
    return null;
  }
}

/** Writes one output. Throws a {@link UsageError} where the file system refuses. */
export async function writeOutput(
  file: string,
  content: string | Uint8Array | Iterable<string>,
  language: Language,
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const { outputFailed } = CLI_WORDS[language].mistakes;
    throw new UsageError(outputFailed(neutralise(file), codeOf(error)));
  }
}

/** What the file system says of a failure, in a word. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
