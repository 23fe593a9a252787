import { open, readFile, stat } from 'node:fs/promises';
import { codeOf } from '../network-error.js';
import type { Evidence } from './evidence.js';
import { DamagedEvidence } from './fields.js';
import { parseHar } from './parse-har.js';
import { EVIDENCE_FORMAT } from './write-har.js';

/** What a file is, as evidence. */
export type EvidenceFile =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  /** No HAR file by its name nor by its beginning: a document like any other. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: EvidenceRefusal; readonly detail: string };

/** Why a HAR file cannot be replayed. `detail` of `damaged` is a JSON pointer. */
export type EvidenceRefusal =
  | 'too-large'
  | 'not-json'
  | 'not-har'
  | 'foreign'
  | 'other-format'
  | 'damaged';

// One string holds no more, and half of it is enough for any that this program writes.
const MAX_FILE_BYTES = 400 * 1024 * 1024;
const HEAD_BYTES = 4096;

/** Reads a file as evidence where it is that: by its name (`.har`), or by how it begins. */
export async function readEvidence(path: string): Promise<EvidenceFile> {
  try {
    const facts = await stat(path);
    // What stands in a pipe can be read only once.
    if (!facts.isFile()) return { kind: 'none' };
    if (!/\.har$/i.test(path) && !(await beginsAsEvidence(path))) return { kind: 'none' };
    if (facts.size > MAX_FILE_BYTES) return refused('too-large');
    return understand(await readFile(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    // Why it cannot be read, the check of it as a document says.
    return { kind: 'none' };
  }
}

async function beginsAsEvidence(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.toString('utf8', 0, bytesRead);
    return /^\ufeff?\s*\{\s*"log"\s*:\s*\{/.test(head) && head.includes('"open-meal-evidence/');
  } finally {
    await file.close();
  }
}

function understand(written: string): EvidenceFile {
  const root = parse(written);
  if (root === undefined) return refused('not-json');
  const log = propertyOf(root, 'log');
  if (!Array.isArray(propertyOf(log, 'entries'))) return refused('not-har');
  const format = propertyOf(propertyOf(log, '_openMeal'), 'format');
  if (format === undefined) return refused('foreign');
  if (format !== EVIDENCE_FORMAT) return refused('other-format');
  try {
    return { kind: 'evidence', evidence: parseHar(root) };
  } catch (error) {
    if (error instanceof DamagedEvidence) return refused('damaged', error.message);
    throw error;
  }
}

/** Undefined for a text that is no JSON, which has no such value. */
function parse(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function refused(reason: EvidenceRefusal, detail = ''): EvidenceFile {
  return { kind: 'refused', reason, detail };
}
