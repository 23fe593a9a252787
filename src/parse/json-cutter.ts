import { type Cut, type JsonCutter, mismatch, openFrame, refuse } from './json-cutter-state.js';
import { beginLeaf, endInLeaf, readLeaf, storeLeaf } from './json-leaf.js';
import {
  closeCut,
  emitSkeleton,
  endSkeleton,
  readSkeleton,
  storeSkeleton,
} from './json-skeleton.js';
import { beginRun, type Run } from './line-run.js';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;
const LESS_THAN = 0x3c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const VALUE_STARTS = new Set(Buffer.from('{["-0123456789tfn'));

/** Reads the next chunk of the body; does nothing once the body is known to be malformed. */
export function feedCutter(cutter: JsonCutter, chunk: Buffer): void {
  const { run } = cutter;
  run.chunk = chunk;
  run.from = 0;
  let i = 0;
  while (i < chunk.length && cutter.malformed === null) i = step(cutter, i);
  if (cutter.malformed === null) store(cutter);
  run.chunkOffset += chunk.length;
}

/** The body has ended: emits its root, unless it is malformed. */
export function endCutter(cutter: JsonCutter): void {
  const { run } = cutter;
  run.chunk = Buffer.alloc(0);
  run.from = 0;
  const frame = cutter.frames.at(-1);
  const cut = cutter.cuts.at(-1);
  if (frame === undefined) {
    cutter.malformed = {
      kind: 'malformed',
      reason: 'empty',
      detail: 'the body has nothing but white space',
      position: null,
    };
  } else if (cutter.mode === 'item' && cut !== undefined) {
    endInLeaf(cutter, cut);
  } else if (cutter.mode === 'between') {
    refuse(cutter, 'truncated', 'the body ends inside an array', 0);
  } else if (cutter.mode === 'skeleton') {
    endSkeleton(cutter, frame);
  }
  if (cutter.malformed === null && frame !== undefined) emitSkeleton(cutter, frame);
}

function step(cutter: JsonCutter, from: number): number {
  const frame = cutter.frames.at(-1);
  const cut = cutter.cuts.at(-1);
  if (frame === undefined) return readStart(cutter, from);
  if (cutter.mode === 'skeleton') return readSkeleton(cutter, frame, from);
  if (cut === undefined) return readAfter(cutter, from);
  return cutter.mode === 'item' ? readLeaf(cutter, cut, from) : readBetween(cutter, cut, from);
}

function store(cutter: JsonCutter): void {
  const frame = cutter.frames.at(-1);
  const cut = cutter.cuts.at(-1);
  if (cutter.mode === 'skeleton' && frame !== undefined) storeSkeleton(cutter, frame);
  else if (cutter.mode === 'item' && cut !== undefined) storeLeaf(cutter, cut);
}

function readStart(cutter: JsonCutter, from: number): number {
  const { run } = cutter;
  const i = skipSpace(run, from);
  if (run.chunk[i] === LESS_THAN) {
    refuse(cutter, 'html', 'the body begins with "<"', i);
  } else if (i < run.chunk.length) {
    openFrame(cutter, i);
  }
  return i;
}

function readAfter(cutter: JsonCutter, from: number): number {
  const { run } = cutter;
  const i = skipSpace(run, from);
  if (i < run.chunk.length) {
    refuse(cutter, 'syntax', mismatch('the end of the body', run.chunk[i]), i);
  }
  return i;
}

/** Reads what stands between two items: up to the next one, or to the end of the array. */
function readBetween(cutter: JsonCutter, cut: Cut, from: number): number {
  const { run } = cutter;
  const { chunk } = run;
  let i = skipSpace(run, from);
  if (chunk[i] === COMMA && cut.awaits === 'comma') {
    cut.awaits = 'value';
    run.column++;
    i = skipSpace(run, i + 1);
  }
  const byte = chunk[i];
  if (byte === undefined) return i;
  if (byte === CLOSE_BRACKET && cut.awaits !== 'value') {
    closeCut(cutter, i);
  } else if (cut.awaits === 'comma') {
    refuse(cutter, 'syntax', mismatch('a comma or "]"', byte), i);
  } else if (byte === OPEN_BRACE && cut.plan.names.size > 0) {
    openFrame(cutter, i);
  } else if (VALUE_STARTS.has(byte)) {
    beginLeaf(cutter, i);
  } else {
    const expected = cut.awaits === 'first' ? 'a value or "]"' : 'a value';
    refuse(cutter, 'syntax', mismatch(expected, byte), i);
  }
  return i;
}

/** Counts white space outside any run. Gives the index of the first other byte, where a run may begin. */
function skipSpace(run: Run, from: number): number {
  const { chunk } = run;
  let i = from;
  for (; i < chunk.length; i++) {
    const byte = chunk[i];
    if (byte === LINE_FEED) {
      run.line++;
      run.column = 1;
    } else if (byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN) {
      run.column++;
    } else {
      break;
    }
  }
  beginRun(run, i);
  return i;
}
