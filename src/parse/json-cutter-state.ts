import { type CutPlan, ROOT_PLAN } from './json-cut-plan.js';
import { createGrammar, type Grammar, resetGrammar } from './json-grammar.js';
import type { JsonItem } from './json-item.js';
import type { TextPart } from './json-locator.js';
import { createValueScan, type ValueScan } from './json-value-scan.js';
import { beginRun, createRun, positionAfter, type Run, runBytes } from './line-run.js';
import type { Malformed } from './malformed.js';
import type { Position } from './position.js';

/** An item that was read but not kept. */
export interface SkippedItem {
  readonly pointer: string;
  readonly reason: 'item-too-large';
}

/** A value whose arrays are cut out of it while it is read. What is left is its skeleton. */
export interface Frame {
  readonly plan: CutPlan;
  readonly pointer: string;
  /** How deep in the body it stands; 0 for the root. */
  readonly base: number;
  readonly grammar: Grammar;
  /** The array to cut if the value after the name read last is one. */
  next: { readonly pointer: string; readonly plan: CutPlan } | null;
  text: string;
  readonly parts: TextPart[];
  /** Bytes of the skeleton, and something for every cut. */
  size: number;
  dropped: boolean;
}

/** An array that is being cut into items. */
export interface Cut {
  readonly plan: CutPlan;
  readonly pointer: string;
  /** How many brackets are open around its elements. */
  readonly depth: number;
  index: number;
  awaits: 'first' | 'value' | 'comma';
}

/** Where in a body the cutter is, and what it has met. */
export interface JsonCutter {
  readonly onItem: (item: JsonItem) => void;
  readonly maxDepth: number;
  readonly maxItemBytes: number;
  readonly run: Run;
  readonly scan: ValueScan;
  /** What the next byte belongs to. */
  mode: 'start' | 'skeleton' | 'between' | 'item' | 'after';
  /** Open frames, the root first; it stays until the end. */
  readonly frames: Frame[];
  /** A grammar for each frame that can be open: a body may have millions of frames, one by one. */
  readonly grammars: Grammar[];
  /** Open cuts, each inside the frame of the same index. */
  readonly cuts: Cut[];
  /** Validates an item that has become too large to be kept. */
  oversized: Grammar | null;
  readonly skipped: SkippedItem[];
  malformed: Malformed | null;
}

/** A cutter before the first byte of a body. */
export function createCutter(
  options: Pick<JsonCutter, 'onItem' | 'maxDepth' | 'maxItemBytes'>,
): JsonCutter {
  return {
    ...options,
    run: createRun(),
    scan: createValueScan(),
    mode: 'start',
    frames: [],
    grammars: [],
    cuts: [],
    oversized: null,
    skipped: [],
    malformed: null,
  };
}

/** Opens the frame of a value that begins at this index: the root, or an element of an open cut. */
export function openFrame(cutter: JsonCutter, index: number): void {
  const { run, maxDepth } = cutter;
  const cut = cutter.cuts.at(-1);
  const base = cut?.depth ?? 0;
  const level = cutter.frames.length;
  const known = cutter.grammars[level];
  const grammar = known?.maxDepth === maxDepth - base ? known : createGrammar(maxDepth - base);
  cutter.grammars[level] = grammar;
  resetGrammar(grammar);
  beginRun(run, index);
  cutter.frames.push({
    plan: cut?.plan ?? ROOT_PLAN,
    pointer: cut === undefined ? '' : `${cut.pointer}/${cut.index}`,
    base,
    grammar,
    next: null,
    text: '',
    parts: [{ index: 0, line: run.line, column: run.column }],
    size: 0,
    dropped: false,
  });
  cutter.mode = 'skeleton';
}

/** The body is no JSON: at this position, or right before this index of the chunk. */
export function refuse(
  cutter: JsonCutter,
  reason: Malformed['reason'],
  detail: string,
  at: Position | number,
): void {
  const { run } = cutter;
  const position = typeof at === 'number' ? positionAfter(run, runBytes(run, at)) : at;
  cutter.malformed = { kind: 'malformed', reason, detail, position };
}

/** What was expected and what was met instead, in words. */
export function mismatch(expected: string, byte: number | undefined): string {
  return `expected ${expected}, found ${describe(byte ?? 0)}`;
}

/** The brackets are nested deeper than `maxDepth`, in words. */
export function tooDeep(cutter: JsonCutter): string {
  return `more than ${cutter.maxDepth} levels of nesting`;
}

function describe(byte: number): string {
  if (byte === 0x0a || byte === 0x0d) return 'a line break';
  if (byte === 0x09) return 'a tab';
  if (byte < 0x20) return `the control character ${byte}`;
  return byte < 0x7f ? `"${String.fromCharCode(byte)}"` : 'a character outside ASCII';
}
