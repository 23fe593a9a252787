import { type Cut, type JsonCutter, mismatch, refuse, tooDeep } from './json-cutter-state.js';
import {
  createGrammar,
  expectation,
  type Grammar,
  isComplete,
  validateGrammar,
} from './json-grammar.js';
import { hasSurrogateEscape, viewItem } from './json-item-view.js';
import { beginValue, scanValue } from './json-value-scan.js';
import {
  beginRun,
  decodeRun,
  forgetRun,
  moveRun,
  positionAfter,
  runBytes,
  runLength,
  skipRun,
  storeRun,
} from './line-run.js';
import type { Position } from './position.js';

const AFTER_ITEM = 'a comma or "]"';

/** Begins an item from which nothing is cut, at this index. */
export function beginLeaf(cutter: JsonCutter, index: number): void {
  beginRun(cutter.run, index);
  beginValue(cutter.scan, cutter.run.chunk[index] ?? 0);
  cutter.oversized = null;
  cutter.mode = 'item';
}

/** Reads the item on, and emits it if it ends in this chunk. */
export function readLeaf(cutter: JsonCutter, cut: Cut, from: number): number {
  const { run, scan } = cutter;
  const limit = cutter.maxDepth - cut.depth;
  const to = scanValue(scan, run.chunk, from, limit);
  if (scan.depth <= limit) {
    if (scan.closed) endLeaf(cutter, cut, to);
  } else if (cutter.oversized === null) {
    diagnose(cutter, cut, to, 'too-deep', tooDeep(cutter));
  } else {
    validateOversized(cutter, cut, to);
  }
  return to;
}

/** Keeps what the chunk has of the item, or no more than its length if it is too large. */
export function storeLeaf(cutter: JsonCutter, cut: Cut): void {
  const { run, scan } = cutter;
  const end = run.chunk.length;
  if (!isTooLarge(cutter, end)) {
    storeRun(run);
  } else if (validateOversized(cutter, cut, end)) {
    forgetRun(run, end);
    scan.size = 0;
  }
}

/** The body has ended in an item. */
export function endInLeaf(cutter: JsonCutter, cut: Cut): void {
  const detail = 'the body ends inside a value';
  if (cutter.oversized === null) diagnose(cutter, cut, 0, 'truncated', detail);
  else refuse(cutter, 'truncated', detail, 0);
}

function endLeaf(cutter: JsonCutter, cut: Cut, to: number): void {
  const { run, scan } = cutter;
  const pointer = `${cut.pointer}/${cut.index}`;
  if (isTooLarge(cutter, to)) {
    if (!validateOversized(cutter, cut, to)) return;
    forgetRun(run, to);
    beginRun(run, to);
    goOn(cutter, cut);
    cutter.skipped.push({ pointer, reason: 'item-too-large' });
    return;
  }
  const bytes = runBytes(run, to);
  const text = scan.wide ? decodeRun(run, bytes) : scan.tight.toString('latin1', 0, scan.size);
  const value = parse(text);
  if (value === undefined) {
    diagnose(cutter, cut, to, 'syntax', 'a value that JSON does not allow');
    return;
  }
  const length = scan.wide ? text.length : bytes.length - scan.folds;
  const parts = [{ index: 0, line: run.line, column: run.column }];
  if (scan.wide) moveRun(run, to, text);
  else skipRun(run, to, bytes, length, scan.lines);
  goOn(cutter, cut);
  cutter.onItem(
    viewItem({
      pointer,
      collection: cut.plan.collection,
      value,
      names: scan.names,
      surrogateEscapes: scan.escapes && hasSurrogateEscape(text),
      length,
      text: () => bytes.toString('utf8'),
      parts,
    }),
  );
}

function goOn(cutter: JsonCutter, cut: Cut): void {
  cut.index++;
  cut.awaits = 'comma';
  cutter.mode = 'between';
}

/** The value of a JSON text, which is never undefined; undefined if the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooLarge(cutter: JsonCutter, to: number): boolean {
  return cutter.oversized !== null || runLength(cutter.run, to) > cutter.maxItemBytes;
}

/** Says what is wrong with an item: where the grammar finds it, or what the caller knows. */
function diagnose(
  cutter: JsonCutter,
  cut: Cut,
  to: number,
  reason: 'syntax' | 'truncated' | 'too-deep',
  detail: string,
): void {
  const { run } = cutter;
  const bytes = runBytes(run, to);
  const grammar = createGrammar(cutter.maxDepth - cut.depth);
  const index = validateGrammar(grammar, bytes);
  const position = positionAfter(run, bytes.subarray(0, index));
  if (grammar.event === 'syntax') refuseItem(cutter, grammar, bytes[index], position);
  else if (reason !== 'syntax') refuse(cutter, reason, detail, position);
  else if (!isComplete(grammar)) refuseItem(cutter, grammar, run.chunk[to], position);
  else refuse(cutter, reason, detail, positionAfter(run, bytes.subarray(0, 0)));
}

/** Validates the newly read part of an item that `JSON.parse` will never see. False if it is wrong. */
function validateOversized(cutter: JsonCutter, cut: Cut, to: number): boolean {
  const { run, scan } = cutter;
  const known = cutter.oversized;
  const grammar = known ?? createGrammar(cutter.maxDepth - cut.depth);
  const bytes = known === null ? runBytes(run, to) : run.chunk.subarray(run.from, to);
  cutter.oversized = grammar;
  const index = validateGrammar(grammar, bytes);
  if (grammar.event === 'used-up' && (!scan.closed || isComplete(grammar))) return true;
  const before = known === null ? bytes.subarray(0, index) : runBytes(run, run.from + index);
  const position = positionAfter(run, before);
  if (grammar.event === 'too-deep') refuse(cutter, 'too-deep', tooDeep(cutter), position);
  else refuseItem(cutter, grammar, bytes[index] ?? run.chunk[to], position);
  return false;
}

function refuseItem(
  cutter: JsonCutter,
  grammar: Grammar,
  found: number | undefined,
  position: Position,
): void {
  refuse(cutter, 'syntax', mismatch(expectation(grammar, AFTER_ITEM), found), position);
}
