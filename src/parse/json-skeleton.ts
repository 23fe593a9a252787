import type { CutPlan } from './json-cut-plan.js';
import { type Frame, type JsonCutter, mismatch, refuse, tooDeep } from './json-cutter-state.js';
import { expectation, isComplete, lastName, readGrammar } from './json-grammar.js';
import { hasSurrogateEscape, viewItem } from './json-item-view.js';
import { beginRun, endRun, forgetRun, runLength, storeRun } from './line-run.js';

/** What a cut adds to the size of a skeleton: the places of very many cuts would fill the memory too. */
const CUT_SIZE = 64;

/** Reads what belongs to the innermost frame, up to an array to be cut or the end of the value. */
export function readSkeleton(cutter: JsonCutter, frame: Frame, from: number): number {
  const { run } = cutter;
  const { grammar, plan } = frame;
  const to = readGrammar(grammar, run.chunk, from);
  switch (grammar.event) {
    case 'used-up':
      break;
    case 'name':
      frame.next = cutNamed(frame, lastName(grammar));
      break;
    case 'array':
      if (grammar.depth === 1 && plan.elements !== null) {
        openCut(cutter, frame, to, plan.elements, frame.pointer);
      } else if (grammar.depth === 2 && frame.next !== null) {
        openCut(cutter, frame, to, frame.next.plan, frame.next.pointer);
      }
      break;
    case 'closed':
      closeFrame(cutter, frame, to);
      break;
    case 'syntax':
      refuse(cutter, 'syntax', mismatch(expectation(grammar), run.chunk[to]), to);
      break;
    case 'too-deep':
      refuse(cutter, 'too-deep', tooDeep(cutter), to);
  }
  return to;
}

/** Closes the innermost cut at its closing bracket, which belongs to the skeleton around it. */
export function closeCut(cutter: JsonCutter, index: number): void {
  const { run } = cutter;
  const gap = (cutter.cuts.pop()?.index ?? 0) > 0;
  cutter.mode = 'skeleton';
  beginRun(run, index);
  const frame = cutter.frames.at(-1);
  if (frame === undefined || frame.dropped) return;
  frame.parts.push({ index: frame.text.length, line: run.line, column: run.column, gap });
}

/** Keeps what the chunk has of the skeleton, or no more than its length if it is too large. */
export function storeSkeleton(cutter: JsonCutter, frame: Frame): void {
  const { run } = cutter;
  const end = run.chunk.length;
  if (frame.dropped || frame.size + runLength(run, end) > cutter.maxItemBytes) {
    drop(frame);
    forgetRun(run, end);
  } else {
    storeRun(run);
  }
}

/** The body has ended in a skeleton: right for a root that is a number or a literal. */
export function endSkeleton(cutter: JsonCutter, frame: Frame): void {
  const { grammar } = frame;
  if (isComplete(grammar)) closeFrame(cutter, frame, 0);
  else refuse(cutter, 'truncated', `the body ends; expected ${expectation(grammar)}`, 0);
}

/** Emits what is left of a value after its arrays have been cut out. */
export function emitSkeleton(cutter: JsonCutter, frame: Frame): void {
  const { pointer, text, parts, grammar } = frame;
  if (frame.dropped) {
    cutter.skipped.push({ pointer, reason: 'item-too-large' });
    return;
  }
  cutter.onItem(
    viewItem({
      pointer,
      collection: frame.plan.collection,
      value: JSON.parse(text),
      names: grammar.names,
      surrogateEscapes: hasSurrogateEscape(text),
      length: text.length,
      text: () => text,
      parts,
    }),
  );
}

function cutNamed(frame: Frame, name: string | null): Frame['next'] {
  const plan = name === null ? undefined : frame.plan.names.get(name);
  return plan === undefined ? null : { pointer: `${frame.pointer}/${name}`, plan };
}

function openCut(
  cutter: JsonCutter,
  frame: Frame,
  to: number,
  plan: CutPlan,
  pointer: string,
): void {
  takeText(cutter, frame, to);
  frame.size += CUT_SIZE;
  cutter.cuts.push({
    plan,
    pointer,
    depth: frame.base + frame.grammar.depth,
    index: 0,
    awaits: 'first',
  });
  cutter.mode = 'between';
}

function closeFrame(cutter: JsonCutter, frame: Frame, to: number): void {
  takeText(cutter, frame, to);
  const cut = cutter.cuts.at(-1);
  if (cut === undefined) {
    cutter.mode = 'after';
    return;
  }
  cutter.frames.pop();
  cut.index++;
  cut.awaits = 'comma';
  cutter.mode = 'between';
  emitSkeleton(cutter, frame);
}

function takeText(cutter: JsonCutter, frame: Frame, to: number): void {
  const { run } = cutter;
  frame.size += runLength(run, to);
  if (frame.dropped || frame.size > cutter.maxItemBytes) {
    drop(frame);
    forgetRun(run, to);
    beginRun(run, to);
  } else {
    frame.text += endRun(run, to);
  }
}

function drop(frame: Frame): void {
  frame.dropped = true;
  frame.text = '';
  frame.parts.length = 0;
}
