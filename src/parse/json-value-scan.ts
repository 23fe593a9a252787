/**
 * The search for the end of one value. Only brackets and strings are looked at: whether the text is
 * JSON, `JSON.parse` says afterwards.
 *
 * On the way the bytes are copied into `tight`, as Latin-1 and without indentation, because decoding
 * UTF-8 and skipping white space cost more there than here. What Latin-1 cannot hold sets `wide`, and
 * then `tight` is worthless. White space is only left out where a line feed or a colon stays behind:
 * `1 2` must never become `12`.
 */
export interface ValueScan {
  tight: Buffer;
  /** How many bytes of `tight` are filled. */
  size: number;
  wide: boolean;
  /** Two-byte sequences that became one byte of `tight`. */
  folds: number;
  depth: number;
  inString: boolean;
  /** The last byte read was a backslash in a string. */
  escaped: boolean;
  /** The value is a number or a literal. */
  bare: boolean;
  /** There is a backslash in a string. */
  escapes: boolean;
  /** Colons outside strings: property names, if the text is JSON. */
  names: number;
  /** Line feeds outside strings. */
  lines: number;
  /** The end has been found. */
  closed: boolean;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
/** Brackets and braces differ by this bit only. */
const BRACE = 0x20;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** With the lowest bit set: the first byte of everything from U+0080 to U+00FF in UTF-8. */
const LATIN_1_LEAD = 0xc3;

const FOUR_SPACES = 0x20202020;

const USUAL_SIZE = 1 << 16;
const LARGEST_KEPT = 1 << 22;

/** A scan, to be used for one value after the other. */
export function createValueScan(): ValueScan {
  return {
    tight: Buffer.allocUnsafeSlow(USUAL_SIZE),
    size: 0,
    wide: false,
    folds: 0,
    depth: 0,
    inString: false,
    escaped: false,
    bare: false,
    escapes: false,
    names: 0,
    lines: 0,
    closed: false,
  };
}

/** Makes the scan ready for a value that begins with this byte. */
export function beginValue(scan: ValueScan, first: number): void {
  if (scan.tight.length > LARGEST_KEPT) scan.tight = Buffer.allocUnsafeSlow(USUAL_SIZE);
  scan.size = 0;
  scan.wide = false;
  scan.folds = 0;
  scan.depth = 0;
  scan.inString = false;
  scan.escaped = false;
  scan.bare = first !== QUOTE && (first | BRACE) !== OPEN_BRACE;
  scan.escapes = false;
  scan.names = 0;
  scan.lines = 0;
  scan.closed = false;
}

/**
 * Reads on until the value ends (`closed`), its depth exceeds the limit, or the bytes are used up.
 * Gives the index after the last byte read.
 */
export function scanValue(
  scan: ValueScan,
  bytes: Uint8Array,
  from: number,
  maxDepth: number,
): number {
  reserve(scan, scan.size + bytes.length - from);
  if (scan.bare) return scanBare(scan, bytes, from);
  if (!scan.inString) return scanBracketed(scan, bytes, from, maxDepth);
  const next = scanString(scan, bytes, from);
  if (scan.inString) return next;
  scan.closed = scan.depth === 0;
  return scan.closed ? next : scanBracketed(scan, bytes, next, maxDepth);
}

/**
 * The hot loop of the whole program: every byte of every item passes here, four at a time in plain
 * strings and in indentation. From the first byte of a string that is not plain, `scanString` reads it.
 */
function scanBracketed(scan: ValueScan, bytes: Uint8Array, from: number, maxDepth: number): number {
  const { tight } = scan;
  const to = bytes.length;
  const lastWord = to - 4;
  const source = new DataView(bytes.buffer, bytes.byteOffset, to);
  const target = new DataView(tight.buffer, tight.byteOffset, tight.length);
  let { size, folds, depth, names, lines } = scan;
  let i = from;
  while (i < to) {
    const byte = bytes[i++] ?? 0;
    tight[size++] = byte;
    if (byte === QUOTE) {
      for (; i <= lastWord; i += 4, size += 4) {
        const word = source.getInt32(i);
        if (!isPlain(word)) break;
        target.setInt32(size, word);
      }
      for (;;) {
        const inner = i < to ? (bytes[i] ?? 0) : BACKSLASH;
        if (inner < 0x80 && inner !== BACKSLASH) {
          tight[size++] = inner;
          i++;
          if (inner === QUOTE) break;
        } else if ((inner | 1) === LATIN_1_LEAD && i + 1 < to && isContinuation(bytes[i + 1])) {
          tight[size++] = ((inner & 1) << 6) | (bytes[i + 1] ?? 0);
          folds++;
          i += 2;
        } else {
          scan.size = size;
          scan.folds = folds;
          i = scanString(scan, bytes, i);
          size = scan.size;
          folds = scan.folds;
          break;
        }
      }
      if (depth === 0 || scan.inString) break;
    } else if (byte >= OPEN_BRACKET) {
      if ((byte | BRACE) === OPEN_BRACE) {
        if (++depth > maxDepth) break;
      } else if ((byte | BRACE) === CLOSE_BRACE && --depth === 0) break;
    } else if (byte === COLON) {
      names++;
      if (i < to && bytes[i] === SPACE) i++;
    } else if (byte === LINE_FEED) {
      lines++;
      while (i <= lastWord && source.getInt32(i) === FOUR_SPACES) i += 4;
      while (i < to && (bytes[i] === SPACE || bytes[i] === TAB)) i++;
    }
  }
  scan.size = size;
  scan.folds = folds;
  scan.depth = depth;
  scan.names = names;
  scan.lines = lines;
  scan.closed = depth === 0 && !scan.inString;
  return i;
}

/** Whether none of four bytes is a quote, a backslash or outside ASCII (a zero byte is no matter). */
function isPlain(word: number): boolean {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  const zeros = ((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes);
  return ((zeros | word) & 0x80808080) === 0;
}

/** Reads a string to its end, from anywhere after its opening quote. */
function scanString(scan: ValueScan, bytes: Uint8Array, from: number): number {
  const { tight } = scan;
  const to = bytes.length;
  let { size } = scan;
  let i = from;
  scan.inString = true;
  while (i < to) {
    const byte = bytes[i++] ?? 0;
    if ((byte | 1) === LATIN_1_LEAD && i < to && isContinuation(bytes[i])) {
      tight[size++] = ((byte & 1) << 6) | (bytes[i++] ?? 0);
      scan.folds++;
      scan.escaped = false;
      continue;
    }
    tight[size++] = byte;
    if (byte >= 0x80) scan.wide = true;
    if (scan.escaped) {
      scan.escaped = false;
    } else if (byte === BACKSLASH) {
      scan.escaped = true;
      scan.escapes = true;
    } else if (byte === QUOTE) {
      scan.inString = false;
      break;
    }
  }
  scan.size = size;
  return i;
}

/** Reads a number or a literal: everything up to white space, a comma, a quote or a bracket. */
function scanBare(scan: ValueScan, bytes: Uint8Array, from: number): number {
  let i = from;
  for (; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (endsBare(byte)) {
      scan.closed = true;
      break;
    }
    scan.tight[scan.size++] = byte;
  }
  return i;
}

function endsBare(byte: number): boolean {
  switch (byte) {
    case TAB:
    case LINE_FEED:
    case CARRIAGE_RETURN:
    case SPACE:
    case QUOTE:
    case COMMA:
      return true;
    default:
      return (byte | BRACE) === OPEN_BRACE || (byte | BRACE) === CLOSE_BRACE;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return ((byte ?? 0) & 0xc0) === 0x80;
}

function reserve(scan: ValueScan, size: number): void {
  if (scan.tight.length >= size) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * scan.tight.length));
  larger.set(scan.tight.subarray(0, scan.size));
  scan.tight = larger;
}
