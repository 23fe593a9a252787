import type { ByteFacts } from './json-item.js';
import type { Position } from './position.js';

/**
 * A stretch of the body that will become one text: it begins in this chunk or in an earlier one. Its
 * line and column are known because every stretch before it has been counted when it ended: line
 * feeds and code units are counted in texts, so that a body of one line costs no more than others.
 */
export interface Run {
  chunk: Buffer;
  /** How many bytes of the body lie before the chunk. */
  chunkOffset: number;
  /** Where in the chunk the run begins, or goes on. */
  from: number;
  /** What earlier chunks hold of it, and how many bytes that is. */
  pieces: Buffer[];
  stored: number;
  /** Where its first byte stands. */
  line: number;
  column: number;
  /** It has been counted in `invalidUtf8`. */
  faulty: boolean;
  invalidUtf8: ByteFacts['invalidUtf8'];
}

const LINE_FEED = 0x0a;
const REPLACEMENT = '\ufffd';

/** A run before the first byte of a body. */
export function createRun(): Run {
  return {
    chunk: Buffer.alloc(0),
    chunkOffset: 0,
    from: 0,
    pieces: [],
    stored: 0,
    line: 1,
    column: 1,
    faulty: false,
    invalidUtf8: null,
  };
}

/** Lets the run begin at this index of the chunk, whose line and column the caller has set. */
export function beginRun(run: Run, index: number): void {
  run.from = index;
  run.pieces = [];
  run.stored = 0;
  run.faulty = false;
}

/** The number of bytes from the beginning of the run to this index of the chunk. */
export function runLength(run: Run, to: number): number {
  return run.stored + to - run.from;
}

/** The bytes from the beginning of the run to this index of the chunk, copied only across chunks. */
export function runBytes(run: Run, to: number): Buffer {
  const last = run.chunk.subarray(run.from, to);
  return run.stored === 0 ? last : Buffer.concat([...run.pieces, last]);
}

/** Decodes bytes that stand at the beginning of the run, and takes note of what is not UTF-8. */
export function decodeRun(run: Run, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (text.includes(REPLACEMENT)) noteInvalid(run, bytes, text);
  return text;
}

/** Ends the run at this index of the chunk and gives its text; the next run begins there. */
export function endRun(run: Run, to: number): string {
  const text = decodeRun(run, runBytes(run, to));
  moveRun(run, to, text);
  return text;
}

/** The same for a run that has been decoded already, to this text. */
export function moveRun(run: Run, to: number, text: string): void {
  moveOver(run, text);
  beginRun(run, to);
}

/** The same for a run of valid UTF-8 below U+0100 that has this many code units and lines. */
export function skipRun(run: Run, to: number, bytes: Buffer, units: number, lines: number): void {
  run.line += lines;
  run.column = lines === 0 ? run.column + units : 1 + unitsOfLastLine(bytes);
  beginRun(run, to);
}

/** Counts what the run has up to this index and forgets it, but for a character not yet complete. */
export function forgetRun(run: Run, to: number): void {
  const bytes = runBytes(run, to);
  const complete = completeLength(bytes);
  moveOver(run, decodeRun(run, bytes.subarray(0, complete)));
  const rest = bytes.subarray(complete);
  run.from = to;
  run.pieces = [Buffer.from(rest)];
  run.stored = rest.length;
}

/** Copies what the run has of this chunk, before the next one comes. */
export function storeRun(run: Run): void {
  if (run.from < run.chunk.length) {
    run.pieces.push(Buffer.from(run.chunk.subarray(run.from)));
    run.stored += run.chunk.length - run.from;
  }
}

/** The place right after bytes that stand at the beginning of the run. */
export function positionAfter(run: Run, bytes: Buffer): Position {
  return advance(run, bytes.toString('utf8'));
}

/** The place right after a text that begins at this place. */
function advance(from: Position, text: string): Position {
  let line = from.line;
  let lineFeed = -1;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    line++;
    lineFeed = i;
  }
  return { line, column: lineFeed < 0 ? from.column + text.length : text.length - lineFeed };
}

function moveOver(run: Run, text: string): void {
  const { line, column } = advance(run, text);
  run.line = line;
  run.column = column;
}

function noteInvalid(run: Run, bytes: Buffer, text: string): void {
  const found = run.faulty ? null : firstInvalid(bytes, text);
  if (found === null) return;
  run.faulty = true;
  const first = run.invalidUtf8 ?? {
    offset: run.chunkOffset + run.from - run.stored + found.offset,
    position: advance(run, text.slice(0, found.index)),
    count: 0,
  };
  run.invalidUtf8 = { ...first, count: first.count + 1 };
}

/** The first replacement character that does not stand in the bytes themselves. */
function firstInvalid(bytes: Buffer, text: string): { index: number; offset: number } | null {
  let offset = 0;
  let done = 0;
  for (;;) {
    const index = text.indexOf(REPLACEMENT, done);
    if (index < 0) return null;
    offset += Buffer.byteLength(text.slice(done, index));
    if (bytes.toString('latin1', offset, offset + 3) !== '\u00ef\u00bf\u00bd') {
      return { index, offset };
    }
    offset += 3;
    done = index + 1;
  }
}

function unitsOfLastLine(bytes: Buffer): number {
  let units = 0;
  for (let i = bytes.length - 1; i >= 0 && bytes[i] !== LINE_FEED; i--) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) units++;
  }
  return units;
}

/** How many bytes come before a last character whose end may be in the next chunk. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
