/**
 * RFC 8259 as a table: a machine that can stop and go on at any byte. It reads the skeletons, and says
 * where exactly an item went wrong after `JSON.parse` has refused it.
 */
export interface Grammar {
  state: number;
  depth: number;
  readonly maxDepth: number;
  /** What is open at each depth, from 1: OBJECT or ARRAY. */
  readonly open: Uint8Array;
  /** Property names read. */
  names: number;
  /** The bytes of the last name, escapes and all, as far as there is room; not decoded: ASCII counts. */
  readonly name: Buffer;
  nameLength: number;
  /** Why `readGrammar` came back. */
  event: GrammarEvent;
}

type GrammarEvent = 'used-up' | 'name' | 'array' | 'closed' | 'syntax' | 'too-deep';

const OBJECT = 1;
const ARRAY = 2;
const LONGEST_NAME = 96;

const VALUE = 0;
const FIRST_ELEMENT = 1;
const FIRST_NAME = 2;
const NAME = 3;
const COLON = 4;
const AFTER_VALUE = 5;
const STRING = 6;
const ESCAPE = 7;
const HEX = 8; // to 11: four, three, two digits to come, one
const IN_NAME = 12;
const NAME_ESCAPE = 13;
const NAME_HEX = 14; // to 17
const MINUS = 18;
const ZERO = 19;
const INTEGER = 20;
const POINT = 21;
const FRACTION = 22;
const EXPONENT = 23;
const EXPONENT_SIGN = 24;
const EXPONENT_DIGITS = 25;
const TRUE = 26; // to 28: after t, tr, tru
const FALSE = 29; // to 32
const NULL = 33; // to 35
const STATES = 36;

const OPEN_OBJECT = 64;
const OPEN_ARRAY = 65;
const CLOSE_OBJECT = 66;
const CLOSE_ARRAY = 67;
const COMMA = 68;
const NAME_BEGINS = 69;
const NAME_ENDS = 70;
const ERROR = 255;

const TRANSITIONS = buildTransitions();

/** A machine at the beginning of a JSON text in which brackets may be `maxDepth` deep. */
export function createGrammar(maxDepth: number): Grammar {
  return {
    state: VALUE,
    depth: 0,
    maxDepth,
    open: new Uint8Array(Math.max(maxDepth, 0) + 1),
    names: 0,
    name: Buffer.alloc(LONGEST_NAME),
    nameLength: 0,
    event: 'used-up',
  };
}

/** Makes the machine ready for another text, under the same limit. */
export function resetGrammar(grammar: Grammar): void {
  grammar.state = VALUE;
  grammar.depth = 0;
  grammar.names = 0;
}

/**
 * Reads on until something happens: a name of the outermost object ended, an array was opened that is
 * the outermost value or directly in it, the outermost bracket was closed, or the text is wrong. Gives
 * the index after the byte read last, or of the first wrong byte.
 */
export function readGrammar(grammar: Grammar, bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const next = TRANSITIONS[(grammar.state << 8) | byte] ?? ERROR;
    if (next < STATES) {
      grammar.state = next;
      if (next >= IN_NAME && next < MINUS) grammar.name[grammar.nameLength++] = byte;
      continue;
    }
    const event = act(grammar, next);
    if (event === null) continue;
    grammar.event = event;
    return event === 'syntax' || event === 'too-deep' ? i : i + 1;
  }
  grammar.event = 'used-up';
  return bytes.length;
}

/** Reads all bytes. Gives the index of the first wrong one, or their number. */
export function validateGrammar(grammar: Grammar, bytes: Uint8Array): number {
  let i = 0;
  do i = readGrammar(grammar, bytes, i);
  while (grammar.event === 'name' || grammar.event === 'array' || grammar.event === 'closed');
  return i;
}

/** Whether the text may end here. */
export function isComplete(grammar: Grammar): boolean {
  if (grammar.depth > 0) return false;
  return [AFTER_VALUE, ZERO, INTEGER, FRACTION, EXPONENT_DIGITS].includes(grammar.state);
}

/** The property name read last; null if it was too long to be kept. */
export function lastName(grammar: Grammar): string | null {
  if (grammar.nameLength > LONGEST_NAME) return null;
  const raw = grammar.name.toString('latin1', 0, grammar.nameLength);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

/** What could stand at the place reached, in words; after the outermost value, `next`. */
export function expectation(grammar: Grammar, next = 'the end of the body'): string {
  const { state } = grammar;
  if (state === VALUE) return 'a value';
  if (state === FIRST_ELEMENT) return 'a value or "]"';
  if (state === FIRST_NAME) return 'a name in double quotes or "}"';
  if (state === NAME) return 'a name in double quotes';
  if (state === COLON) return 'a colon after the name';
  if (state === ESCAPE || state === NAME_ESCAPE) return 'an escape that JSON knows';
  if (state === STRING || state === IN_NAME) return 'the end of the string';
  if (state >= HEX && state < MINUS) return 'four hexadecimal digits';
  if (state >= TRUE) return 'true, false or null';
  if ([MINUS, POINT, EXPONENT, EXPONENT_SIGN].includes(state)) return 'a digit';
  if (grammar.depth === 0) return next;
  return grammar.open[grammar.depth] === OBJECT ? 'a comma or "}"' : 'a comma or "]"';
}

/** The bytes that have an effect beyond the next state. */
function act(grammar: Grammar, action: number): GrammarEvent | null {
  switch (action) {
    case OPEN_OBJECT:
    case OPEN_ARRAY:
      if (grammar.depth >= grammar.maxDepth) return 'too-deep';
      grammar.open[++grammar.depth] = action === OPEN_OBJECT ? OBJECT : ARRAY;
      grammar.state = action === OPEN_OBJECT ? FIRST_NAME : FIRST_ELEMENT;
      return action === OPEN_ARRAY && grammar.depth <= 2 ? 'array' : null;
    case CLOSE_OBJECT:
    case CLOSE_ARRAY:
      if (grammar.open[grammar.depth] !== (action === CLOSE_OBJECT ? OBJECT : ARRAY))
        return 'syntax';
      grammar.depth--;
      grammar.state = AFTER_VALUE;
      return grammar.depth === 0 ? 'closed' : null;
    case COMMA:
      if (grammar.depth === 0) return 'syntax';
      grammar.state = grammar.open[grammar.depth] === OBJECT ? NAME : VALUE;
      return null;
    case NAME_BEGINS:
      grammar.nameLength = 0;
      grammar.state = IN_NAME;
      return null;
    case NAME_ENDS:
      grammar.names++;
      grammar.state = COLON;
      return grammar.depth === 1 ? 'name' : null;
    default:
      return 'syntax';
  }
}

function buildTransitions(): Uint8Array {
  const table = new Uint8Array(STATES << 8).fill(ERROR);
  const on = (state: number, characters: string, next: number) => {
    for (const character of characters) table[(state << 8) | character.charCodeAt(0)] = next;
  };
  const between = (state: number, low: number, high: number, next: number) => {
    table.fill(next, (state << 8) | low, ((state << 8) | high) + 1);
  };
  for (const state of [VALUE, FIRST_ELEMENT]) {
    on(state, '"', STRING);
    on(state, '{', OPEN_OBJECT);
    on(state, '[', OPEN_ARRAY);
    on(state, '-', MINUS);
    on(state, '0', ZERO);
    on(state, '123456789', INTEGER);
    on(state, 't', TRUE);
    on(state, 'f', FALSE);
    on(state, 'n', NULL);
  }
  for (const state of [FIRST_NAME, NAME]) on(state, '"', NAME_BEGINS);
  for (const state of [VALUE, FIRST_ELEMENT, FIRST_NAME, NAME, COLON, AFTER_VALUE]) {
    on(state, ' \t\n\r', state);
  }
  on(COLON, ':', VALUE);
  on(FIRST_ELEMENT, ']', CLOSE_ARRAY);
  on(FIRST_NAME, '}', CLOSE_OBJECT);
  for (const state of [AFTER_VALUE, ZERO, INTEGER, FRACTION, EXPONENT_DIGITS]) {
    on(state, ' \t\n\r', AFTER_VALUE);
    on(state, ',', COMMA);
    on(state, ']', CLOSE_ARRAY);
    on(state, '}', CLOSE_OBJECT);
  }
  for (const [string, escaped, hex, end] of [
    [STRING, ESCAPE, HEX, AFTER_VALUE],
    [IN_NAME, NAME_ESCAPE, NAME_HEX, NAME_ENDS],
  ] as const) {
    between(string, 0x20, 0xff, string);
    on(string, '\\', escaped);
    on(string, '"', end);
    on(escaped, '"\\/bfnrt', string);
    on(escaped, 'u', hex);
    for (const digits of [0, 1, 2, 3]) {
      on(hex + digits, '0123456789abcdefABCDEF', digits < 3 ? hex + digits + 1 : string);
    }
  }
  on(MINUS, '0', ZERO);
  on(MINUS, '123456789', INTEGER);
  for (const state of [INTEGER, FRACTION, EXPONENT_DIGITS]) on(state, '0123456789', state);
  for (const state of [ZERO, INTEGER]) on(state, '.', POINT);
  on(POINT, '0123456789', FRACTION);
  for (const state of [ZERO, INTEGER, FRACTION]) on(state, 'eE', EXPONENT);
  on(EXPONENT, '+-', EXPONENT_SIGN);
  for (const state of [EXPONENT, EXPONENT_SIGN]) on(state, '0123456789', EXPONENT_DIGITS);
  for (const [first, rest] of [
    [TRUE, 'rue'],
    [FALSE, 'alse'],
    [NULL, 'ull'],
  ] as const) {
    for (const [n, letter] of [...rest].entries()) {
      on(first + n, letter, n === rest.length - 1 ? AFTER_VALUE : first + n + 1);
    }
  }
  return table;
}
