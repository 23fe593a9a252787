import { readSource } from './json-source.js';
import type { Position } from './position.js';
import type { SourceText } from './source-text.js';

/** A part of an item's text and where it begins. Texts of skeletons have gaps, so several parts. */
export interface TextPart extends Position {
  /** Index of its first code unit in the text. */
  readonly index: number;
  /** Elements of an array are missing before it. */
  readonly gap?: boolean;
}

/** Finds places in the text of one item. */
export interface JsonLocator {
  locate(pointer: string, what: 'value' | 'name'): Position;
  source(pointer: string, what: 'value' | 'name', length: number): SourceText;
  repeatedNames(): readonly string[];
}

/** Where a child of an object or array stands in the text; array elements have no name. */
interface Child {
  readonly name: number | null;
  readonly value: number;
}

const MOST_REPEATED = 10;

/**
 * A locator for a text that `JSON.parse` accepts. Each object or array is read once, when the first
 * pointer leads through it.
 */
export function createJsonLocator(text: string, parts: readonly TextPart[]): JsonLocator {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  let lineFeeds: readonly number[] | null = null;

  const childrenAt = (index: number) => {
    const children = known.get(index) ?? readChildren(text, index);
    known.set(index, children);
    return children;
  };

  const indexOf = (pointer: string, what: 'value' | 'name') => {
    let child: Child = { name: null, value: skipSpace(text, 0) };
    for (const token of tokensOf(pointer)) {
      const next = childrenAt(child.value).get(token);
      if (next === undefined) return child.value;
      child = next;
    }
    return what === 'name' ? (child.name ?? child.value) : child.value;
  };
  const isGap = (index: number) => {
    const part = partAt(index, parts);
    return part?.index === index && part.gap === true;
  };

  return {
    locate(pointer, what) {
      lineFeeds ??= findLineFeeds(text);
      return positionOf(indexOf(pointer, what), parts, lineFeeds);
    },
    source: (pointer, what, length) => readSource(text, indexOf(pointer, what), length, isGap),
    repeatedNames: () => findRepeatedNames(text),
  };
}

function tokensOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapeToken);
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The children of the object or array at this index; of a name that is repeated, the last one. */
function readChildren(text: string, index: number): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const opening = text[index];
  if (opening !== '{' && opening !== '[') return children;
  let at = skipSpace(text, index + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let token = String(children.size);
    let name: number | null = null;
    if (opening === '{') {
      name = at;
      const end = skipString(text, at);
      token = decodeName(text, at, end);
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    children.set(token, { name, value: at });
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return children;
}

function findRepeatedNames(text: string): readonly string[] {
  const repeated = new Set<string>();
  const levels: { seen: Set<string> | null; token: string; index: number; name: boolean }[] = [];
  let at = 0;
  while (at < text.length && repeated.size < MOST_REPEATED) {
    const level = levels.at(-1);
    switch (text[at]) {
      case '{':
        levels.push({ seen: new Set(), token: '', index: 0, name: true });
        at++;
        break;
      case '[':
        levels.push({ seen: null, token: '0', index: 0, name: false });
        at++;
        break;
      case '}':
      case ']':
        levels.pop();
        at++;
        break;
      case ',':
        if (level?.seen === null) level.token = String(++level.index);
        else if (level !== undefined) level.name = true;
        at++;
        break;
      case '"': {
        const end = skipString(text, at);
        if (level?.name && level.seen !== null) {
          level.name = false;
          level.token = decodeName(text, at, end);
          if (level.seen.has(level.token)) {
            repeated.add(levels.map(({ token }) => `/${escapeToken(token)}`).join(''));
          }
          level.seen.add(level.token);
        }
        at = end;
        break;
      }
      default:
        at++;
    }
  }
  return [...repeated];
}

function decodeName(text: string, from: number, to: number): string {
  const raw = text.slice(from + 1, to - 1);
  return raw.includes('\\') ? String(JSON.parse(text.slice(from, to))) : raw;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) <= 0x20) i++;
  return i;
}

function skipString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i++;
  }
  return text.length;
}

function skipValue(text: string, from: number): number {
  let depth = 0;
  let i = from;
  while (i < text.length) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = skipString(text, i);
        continue;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
        break;
      case 0x2c: // ,
        if (depth === 0) return i;
    }
    i++;
  }
  return i;
}

function findLineFeeds(text: string): readonly number[] {
  const found: number[] = [];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) found.push(i);
  return found;
}

function positionOf(
  index: number,
  parts: readonly TextPart[],
  lineFeeds: readonly number[],
): Position {
  const part = partAt(index, parts);
  if (part === undefined) return { line: 1, column: 1 };
  const before = countBelow(lineFeeds.length, (n) => (lineFeeds[n] ?? 0) < part.index);
  const after = countBelow(lineFeeds.length, (n) => (lineFeeds[n] ?? 0) < index);
  return {
    line: part.line + after - before,
    column:
      after === before ? part.column + index - part.index : index - (lineFeeds[after - 1] ?? 0),
  };
}

function partAt(index: number, parts: readonly TextPart[]): TextPart | undefined {
  return parts[countBelow(parts.length, (n) => (parts[n]?.index ?? 0) <= index) - 1];
}

/** How many of the numbers from 0 the test holds for, if it holds for none after one it fails for. */
function countBelow(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
