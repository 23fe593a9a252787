import { isUtf8 } from 'node:buffer';
import type { LineCount } from './calendar.js';
import { createBreakCounter, type LineBreak, LONG } from './calendar-breaks.js';
import { counted } from './calendar-count.js';
import { createScratch } from './calendar-scratch.js';
import { firstInvalidUtf8 } from './calendar-utf8.js';
import type { ByteFacts } from './json-item.js';

/** What becomes of each unfolded line. Lines count from 1 and are the first physical line. */
export interface LineSink {
  /** The line stands in `text` from `start` to `end`. */
  line(text: string, start: number, end: number, line: number): void;
  /** An empty line. */
  blank(line: number): void;
  /** A line longer than the limit; its text is not kept. */
  unread(line: number): void;
}

export interface LineFacts {
  readonly lines: number;
  readonly crlf: number;
  readonly bareLf: LineCount | null;
  readonly bareCr: LineCount | null;
  readonly brokenTextLines: LineCount | null;
  readonly longLines: LineCount | null;
  readonly finalLineBreak: boolean;
  readonly controlCharacters: LineCount | null;
  readonly invalidUtf8: ByteFacts['invalidUtf8'];
}

export interface LineReader {
  push(chunk: Buffer): void;
  end(): LineFacts;
}

declare global {
  // Half the cost of toString() for short texts; @types/node 20 leaves them out.
  interface Buffer {
    latin1Slice(start: number, end: number): string;
    utf8Slice(start: number, end: number): string;
  }
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const DELETE = 127;

/** The most that a UTF-16 code unit becomes in UTF-8. */
const OCTETS_A_UNIT = 3;

const EMPTY = Buffer.alloc(0);
const NON_ASCII = 1;
const CONTROL = 2;

/** Octets that are decoded at once. Whoever keeps a value keeps so much text alive: hence not more. */
const BLOCK = 1024;

/**
 * Cuts octets into content lines: unfolds before decoding, because a fold may stand inside a
 * character. `indent` is the white space at the beginning of every line that is not folding,
 * `offset` the place of the first octet in the file.
 */
export function createLineReader(
  sink: LineSink,
  options: { readonly maxLineBytes: number; readonly indent: number; readonly offset: number },
): LineReader {
  const { maxLineBytes, indent } = options;
  const breaks = createBreakCounter();
  const scratch = createScratch(maxLineBytes);
  let base = options.offset;
  let lines = 0;
  let atLineStart = true;
  let indentLeft = indent;
  let crPending = false;
  let open = false;
  let openLine = 0;
  let flags = 0;
  let physical = 0;
  let segmentStart = 0;
  let segmentEnd = 0;
  let control: LineCount | null = null;
  let invalid: ByteFacts['invalidUtf8'] = null;
  /** In the chunk in hand: nothing before it needs a closer look. */
  let unusual = -1;

  return { push, end };

  /** Whole lines are decoded a block at a time; what is left of a chunk goes octet by octet. */
  function push(chunk: Buffer): void {
    let index = 0;
    unusual = -1;
    while (index < chunk.length) {
      const isFree = atLineStart && !crPending && indent === 0 && !(open && isWhite(chunk[index]));
      const end = isFree ? blockEnd(chunk, index) : -1;
      if (end > 0 && readBlock(chunk, index, end)) index = end;
      else {
        const next = end > 0 ? end : chunk.indexOf(LF, index) + 1 || chunk.length;
        readOctets(chunk.subarray(index, next));
        index = next;
      }
    }
  }

  /** False where something in the block needs a closer look. */
  function readBlock(chunk: Buffer, start: number, end: number): boolean {
    const text = chunk.utf8Slice(start, end);
    if (unusual < start) unusual = firstUnusual(chunk, start);
    if (unusual < end || text.includes('\uFFFD')) return false;
    flush(EMPTY);
    const isAscii = text.length === end - start;
    let from = 0;
    while (from < text.length) {
      const first = lines + 1;
      let stop = endPhysical(text, from, isAscii);
      if (!isWhiteAt(text, stop + 1)) {
        send(text, from, contentEnd(text, from, stop), first);
        from = stop + 1;
        continue;
      }
      let unfolded = text.slice(from, contentEnd(text, from, stop));
      while (isWhiteAt(text, stop + 1)) {
        breaks.continues(physical, lines);
        const begin = stop + 1;
        stop = endPhysical(text, begin, isAscii);
        unfolded += text.slice(begin + 1, contentEnd(text, begin, stop));
      }
      send(unfolded, 0, unfolded.length, first);
      from = stop + 1;
    }
    base += end - start;
    return true;
  }

  /** Counts the physical line that begins at `from`; gives the index of its LF. */
  function endPhysical(text: string, from: number, isAscii: boolean): number {
    const stop = text.indexOf('\n', from);
    const end = contentEnd(text, from, stop);
    lines += 1;
    physical = end - from;
    if (!isAscii && physical * OCTETS_A_UNIT > LONG)
      physical = Buffer.byteLength(text.slice(from, end));
    breaks.measure(physical, lines);
    breaks.count(end < stop ? 'crlf' : 'lf', lines);
    return stop;
  }

  function send(text: string, start: number, end: number, line: number): void {
    // The middle of CR CR LF is no line of its own.
    if (start === end) {
      if (!breaks.isDoubledCr()) sink.blank(line);
    } else if (isTooLong(text, start, end)) sink.unread(line);
    else sink.line(text, start, end, line);
  }

  function isTooLong(text: string, start: number, end: number): boolean {
    if ((end - start) * OCTETS_A_UNIT <= maxLineBytes) return false;
    return Buffer.byteLength(text.slice(start, end)) > maxLineBytes;
  }

  function readOctets(chunk: Buffer): void {
    const length = chunk.length;
    let index = 0;
    if (crPending && length > 0) {
      crPending = false;
      if (chunk[0] === LF) index = 1;
      endLine(index === 1 ? 'crlf' : 'cr');
    }
    while (index < length) {
      if (atLineStart) {
        index = beginLine(chunk, index);
        continue;
      }
      const from = index;
      for (; index < length; index++) {
        const octet = chunk[index] ?? 0;
        if (octet >= SPACE && octet < 127) continue;
        if (octet === LF || octet === CR) break;
        if (octet > 127) flags |= NON_ASCII;
        else if (octet !== TAB) flags |= CONTROL;
      }
      physical += index - from;
      segmentEnd = index;
      if (index < length) index = endOctets(chunk, index);
    }
    if (open) scratch.add(chunk, segmentStart, segmentEnd);
    segmentStart = 0;
    segmentEnd = 0;
    base += length;
  }

  function end(): LineFacts {
    if (crPending) endLine('cr');
    const finalLineBreak = atLineStart;
    if (!atLineStart) {
      lines += 1;
      breaks.measure(physical, lines);
    }
    flush(EMPTY);
    return {
      lines,
      ...breaks.facts(),
      finalLineBreak,
      controlCharacters: control,
      invalidUtf8: invalid,
    };
  }

  /** At the first octet of a physical line: a continuation of the open line, or a new one. */
  function beginLine(chunk: Buffer, index: number): number {
    const octet = chunk[index];
    const white = isWhite(octet);
    if (white && indentLeft > 0) {
      indentLeft -= 1;
      return index + 1;
    }
    atLineStart = false;
    if (white && open) {
      scratch.add(chunk, segmentStart, segmentEnd);
      scratch.continues(base + index + 1);
      breaks.continues(physical, lines);
      segmentStart = index + 1;
      segmentEnd = segmentStart;
      physical = 1;
      return index + 1;
    }
    flush(chunk);
    open = true;
    openLine = lines + 1;
    flags = 0;
    physical = 0;
    segmentStart = index;
    segmentEnd = index;
    scratch.begin(base + index);
    return index;
  }

  /** At the first octet of a line break. */
  function endOctets(chunk: Buffer, index: number): number {
    if (chunk[index] === LF) {
      endLine('lf');
      return index + 1;
    }
    if (index + 1 === chunk.length) {
      crPending = true;
      return index + 1;
    }
    const crlf = chunk[index + 1] === LF;
    endLine(crlf ? 'crlf' : 'cr');
    return index + (crlf ? 2 : 1);
  }

  function endLine(kind: LineBreak): void {
    lines += 1;
    breaks.measure(physical, lines);
    breaks.count(kind, lines);
    atLineStart = true;
    indentLeft = indent;
  }

  /** Hands over the line that is open; `chunk` holds its last segment. */
  function flush(chunk: Buffer): void {
    if (!open) return;
    open = false;
    if (!scratch.isEmpty()) scratch.add(chunk, segmentStart, segmentEnd);
    if ((flags & CONTROL) !== 0) control = counted(control, openLine);
    if (scratch.isCut()) sink.unread(openLine);
    else if (scratch.isEmpty()) decode(chunk, segmentStart, segmentEnd);
    else decode(scratch.bytes(), 0, scratch.length());
  }

  function decode(bytes: Buffer, start: number, end: number): void {
    if (start === end) {
      send('', 0, 0, openLine);
      return;
    }
    if ((flags & NON_ASCII) === 0) {
      send(bytes.latin1Slice(start, end), 0, end - start, openLine);
      return;
    }
    const text = bytes.utf8Slice(start, end);
    if (text.includes('\uFFFD') && !isUtf8(bytes.subarray(start, end))) {
      noteInvalid(bytes.subarray(start, end));
    }
    send(text, 0, text.length, openLine);
  }

  function noteInvalid(bytes: Buffer): void {
    if (invalid !== null) {
      invalid = { ...invalid, count: invalid.count + 1 };
      return;
    }
    const at = Math.max(firstInvalidUtf8(bytes), 0);
    const segment = scratch.segmentOf(at);
    const before = bytes.utf8Slice(segment.start, at).length + indent + (segment.index > 0 ? 1 : 0);
    invalid = {
      offset: segment.offset + at - segment.start,
      position: { line: openLine + segment.index, column: before + 1 },
      count: 1,
    };
  }
}

/**
 * Where the whole lines of a block end: after the LF that follows its octets and that no continuation
 * follows. -1 where the chunk does not show such a place.
 */
function blockEnd(chunk: Buffer, start: number): number {
  let feed = chunk.indexOf(LF, Math.min(start + BLOCK, chunk.length));
  if (feed < 0 || feed + 1 === chunk.length) feed = chunk.lastIndexOf(LF, chunk.length - 2);
  while (feed > start && isWhite(chunk[feed + 1])) feed = chunk.lastIndexOf(LF, feed - 1);
  return feed > start ? feed + 1 : -1;
}

/** The first control character or bare CR from `start` on; the length of the chunk where there is none. */
function firstUnusual(chunk: Buffer, start: number): number {
  for (let index = start; index < chunk.length; index++) {
    const octet = chunk[index] ?? 0;
    if (octet >= SPACE && octet !== DELETE) continue;
    if (octet === LF || octet === TAB) continue;
    if (octet !== CR || chunk[index + 1] !== LF) return index;
  }
  return chunk.length;
}

/** The end of a line without its break; `stop` is its LF. */
function contentEnd(text: string, from: number, stop: number): number {
  return stop > from && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
}

function isWhite(octet: number | undefined): boolean {
  return octet === SPACE || octet === TAB;
}

function isWhiteAt(text: string, index: number): boolean {
  return isWhite(index < text.length ? text.charCodeAt(index) : undefined);
}
