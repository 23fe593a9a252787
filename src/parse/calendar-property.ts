import type { CalendarProperty } from './calendar.js';

/** Everything of a content line before its colon. Few differ, so they are parsed once. */
interface LineHead {
  readonly text: string;
  readonly name: string;
  readonly parameters: CalendarProperty['parameters'];
  readonly malformed: boolean;
}

const NAME = /^[A-Za-z0-9-]+$/;
const NO_PARAMETERS: CalendarProperty['parameters'] = new Map();
const KEPT_HEADS = 500;
const LONGEST_KEPT_HEAD = 60;

/**
 * Takes content lines apart (RFC 5545 §3.1); null for a line that is none. A line with something
 * between name and colon that is no list of parameters keeps its property and is told.
 */
export function createContentLineParser(
  onMalformedParameters: (line: number) => void,
): (text: string, start: number, end: number, line: number) => CalendarProperty | null {
  const heads = new Map<string, LineHead>();

  return (text, start, end, line) => {
    let colon = text.indexOf(':', start);
    if (colon <= start || colon >= end) return null;
    let head = heads.get(text.slice(start, colon)) ?? null;
    if (head === null) {
      const length = colon - start;
      colon = headEnd(text, start, end) ?? colon;
      head = parseHead(text.slice(start, colon));
      if (head === null) return null;
      const isKept = colon - start === length && length <= LONGEST_KEPT_HEAD;
      if (isKept && heads.size < KEPT_HEADS) heads.set(text.slice(start, colon), head);
    }
    if (head.malformed) onMalformedParameters(line);
    return {
      name: head.name,
      parameters: head.parameters,
      value: text.slice(colon + 1, end),
      head: head.text,
      line,
    };
  };
}

/** The first colon that stands in no quoted parameter value; null when a quotation mark is never closed. */
function headEnd(text: string, start: number, end: number): number | null {
  let quoted = false;
  for (let index = start; index < end; index++) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (character === ':' && !quoted) return index;
  }
  return null;
}

function parseHead(head: string): LineHead | null {
  const [first = '', ...rest] = split(head, ';');
  if (!NAME.test(first)) return null;
  const name = interned(first.toUpperCase());
  if (rest.length === 0) return { text: head, name, parameters: NO_PARAMETERS, malformed: false };
  const parameters = new Map<string, readonly string[]>();
  let malformed = false;
  for (const part of rest) {
    const equals = part.indexOf('=');
    const key = part.slice(0, equals);
    const values = split(part.slice(equals + 1), ',');
    if (equals < 1 || !NAME.test(key) || !values.every(isParameterValue)) malformed = true;
    else parameters.set(key.toUpperCase(), values.map(unquote));
  }
  return { text: head, name, parameters, malformed };
}

/** The same text as V8 keeps property names: comparing two of them is comparing two addresses. */
function interned(name: string): string {
  return Object.keys({ [name]: null })[0] ?? name;
}

/** Splits at a separator that stands in no quoted value. */
function split(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function isParameterValue(value: string): boolean {
  return /^(?:"[^"]*"|[^"]*)$/.test(value);
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1) : value;
}
