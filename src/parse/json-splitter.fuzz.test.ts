import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEAD_LENGTH } from './json-head.js';
import type { JsonItem } from './json-item.js';
import { createJsonSplitter } from './json-splitter.js';

const RUNS = 400;

test('items put together again are the document, however it is written and chunked', () => {
  fc.assert(
    fc.property(documents, fc.integer(), (document, seed) => {
      const random = randomFrom(seed);
      const bytes = Buffer.from((random(4) === 0 ? '\ufeff' : '') + write(document, random));
      const { items, end } = split(bytes, random);
      expect(end).toMatchObject({ kind: 'json', skipped: [], facts: { invalidUtf8: null } });
      expect(items.at(-1)?.pointer).toBe('');
      expect(assemble(items)).toStrictEqual(JSON.parse(bytes.toString().replace(/^\ufeff/, '')));
    }),
    { numRuns: RUNS },
  );
});

test('every place points at the text of the value or of the name', () => {
  fc.assert(
    fc.property(documents, fc.integer(), (document, seed) => {
      const random = randomFrom(seed);
      const text = write(document, random);
      const whole: unknown = JSON.parse(text);
      const { items } = split(Buffer.from(text), random);
      for (const item of items) {
        for (const pointer of pointersOf(item.value)) {
          const tokens = [...tokensOf(item.pointer), ...tokensOf(pointer)];
          const value = textAt(text, item.locate(pointer));
          expect(parseBeginning(value)).toStrictEqual(resolve(whole, tokens));
          const name = textAt(text, item.locate(pointer, 'name'));
          if (pointer === '' || Array.isArray(resolve(whole, tokens.slice(0, -1)))) {
            expect(name).toBe(value);
          } else {
            expect(parseBeginning(name)).toBe(tokens.at(-1));
          }
          const { text: source, whole: isWhole } = item.source(pointer, 'value', 1e6);
          if (isWhole && !source.includes('[…]')) {
            expect(JSON.parse(source)).toStrictEqual(resolve(item.value, tokensOf(pointer)));
          } else {
            expect(source).toMatch(/…|^.{1000}/s);
          }
          expect(item.locate(`${pointer}/is/not/there`)).toStrictEqual(item.locate(pointer));
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('counts property names and finds repeated ones', () => {
  fc.assert(
    fc.property(documents, fc.integer(), (document, seed) => {
      const { items } = split(Buffer.from(write(document, randomFrom(seed))), randomFrom(seed));
      for (const item of items) {
        expect(item.names).toBe(pointersOf(item.value).filter((p) => isProperty(item, p)).length);
        expect(item.repeatedNames()).toStrictEqual([]);
      }
    }),
    { numRuns: RUNS / 2 },
  );
});

test('agrees with JSON.parse on what is JSON, whatever happens to the bytes', () => {
  const seen = { valid: 0, broken: 0 };
  fc.assert(
    fc.property(documents, fc.integer(), (document, seed) => {
      const random = randomFrom(seed);
      const bytes = corrupt(Buffer.from(write(document, random)), random);
      const maxItemBytes = [1, 16, 64, 1 << 20][random(4)] ?? 1;
      const { items, end } = split(bytes, random, { maxItemBytes });
      const valid = isJson(bytes.toString());
      seen[valid ? 'valid' : 'broken']++;
      expect(end.kind).toBe(valid ? 'json' : 'malformed');
      if (end.kind === 'malformed') return;
      const whole = split(bytes, random);
      const got = [...items.map(({ pointer }) => pointer), ...end.skipped.map((s) => s.pointer)];
      expect(got.sort()).toStrictEqual(whole.items.map(({ pointer }) => pointer).sort());
    }),
    { numRuns: 3 * RUNS },
  );
  expect(Math.min(seen.valid, seen.broken)).toBeGreaterThan(RUNS / 10);
});

test('chunks and limits make no difference to what is wrong and where', () => {
  fc.assert(
    fc.property(documents, fc.integer(), (document, seed) => {
      const random = randomFrom(seed);
      const bytes = corrupt(Buffer.from(write(document, random)), random);
      const atOnce = split(bytes, () => 0, { maxDepth: 4 });
      const places = new Map(atOnce.items.map((item) => [item.pointer, item.locate('')]));
      expect(split(bytes, random, { maxDepth: 4 }).end).toStrictEqual(atOnce.end);
      const { items, end } = split(bytes, random, { maxDepth: 4, maxItemBytes: 1 + random(40) });
      expect(end.kind === 'json' ? { ...end, skipped: [] } : end).toStrictEqual(atOnce.end);
      if (places.size < atOnce.items.length) return; // a name of ours is repeated
      for (const item of items) expect(item.locate('')).toStrictEqual(places.get(item.pointer));
    }),
    { numRuns: 2 * RUNS },
  );
});

const names = fc.oneof(
  fc.constantFrom('meals', 'distributors', 'data', 'dataProviders', 'id', '', '__proto__', 'a/b~c'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('åäö', 'é\u0301', '😀', '\ufffd', '\ud800', '"\\/', '\u0000\n'),
      fc.integer(),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.constantFrom(true, false, null),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    objectOf(tie('value')),
  ),
})).value;
const groups = fc.array(
  fc.oneof(values, groupOf(fc.oneof(fc.array(values, { maxLength: 3 }), values))),
  { maxLength: 3 },
);
const documents = fc.oneof(
  values,
  fc.array(values, { maxLength: 4 }),
  groupOf(fc.oneof(groups, fc.array(values, { maxLength: 4 }), values)),
);

function objectOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.uniqueArray(fc.tuple(names, value), { maxLength: 4, selector: ([name]) => name }).map(
    // As JSON.parse does it: __proto__ becomes a property of its own.
    (entries) => Object.fromEntries(entries),
  );
}

function groupOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const known = fc.constantFrom('meals', 'distributors', 'dataProviders', 'data', 'other');
  return fc
    .uniqueArray(fc.tuple(known, value), { maxLength: 4, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));
}

/** A small generator of its own, so that one number decides white space, escapes and chunks. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function write(value: unknown, random: (below: number) => number): string {
  const space = () =>
    random(3) > 0 ? '' : Array.from({ length: random(5) }, () => ' \t\n\r '[random(5)]).join('');
  const string = (text: string) => `"${[...text].map((c) => writeCharacter(c, random)).join('')}"`;
  const any = (inner: unknown): string => {
    if (typeof inner === 'string') return string(inner);
    if (Array.isArray(inner)) {
      return `[${space()}${inner.map((v) => any(v) + space()).join(`,${space()}`)}]`;
    }
    if (typeof inner === 'object' && inner !== null) {
      const entries = Object.entries(inner);
      const written = entries.map(
        ([name, v]) => `${string(name)}${space()}:${space()}${any(v)}${space()}`,
      );
      return `{${space()}${written.join(`,${space()}`)}}`;
    }
    return JSON.stringify(inner);
  };
  // The first bytes of a body are looked at together, so chunks only matter after them.
  const start = random(3) > 0 ? '\n'.repeat(HEAD_LENGTH) : '';
  return start + space() + any(value) + space();
}

function writeCharacter(character: string, random: (below: number) => number): string {
  const plain = JSON.stringify(character).slice(1, -1);
  if (random(4) > 0) return plain;
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function corrupt(bytes: Buffer, random: (below: number) => number): Buffer {
  const likely = Buffer.from('{}[]",:\\u09-.eE+tfn \n\u0000\u00e5\u2013');
  const result = [...bytes];
  for (let n = random(3); n > 0; n--) {
    const start = result.length > HEAD_LENGTH && random(20) > 0 ? HEAD_LENGTH : 0;
    const at = start + random(result.length + 1 - start);
    const byte = random(2) ? random(256) : (likely[random(likely.length)] ?? 0);
    result.splice(at, random(2), ...(random(3) > 0 ? [byte] : []));
  }
  return Buffer.from(result);
}

function split(
  bytes: Buffer,
  random: (below: number) => number,
  limits: { maxItemBytes?: number; maxDepth?: number } = {},
) {
  const items: JsonItem[] = [];
  const splitter = createJsonSplitter({ onItem: (item) => items.push(item), ...limits });
  const longest = [bytes.length, 1, 7, 64][random(4)] ?? 1;
  const first = longest === bytes.length ? 0 : Math.min(HEAD_LENGTH, bytes.length);
  splitter.push(bytes.subarray(0, first));
  for (let i = first; i < bytes.length; ) {
    const length = longest === bytes.length ? longest : 1 + random(longest);
    splitter.push(bytes.subarray(i, i + length));
    i += length;
  }
  return { items, end: splitter.end() };
}

function assemble(items: readonly JsonItem[]): unknown {
  const root = items.at(-1)?.value;
  const depth = ({ pointer }: JsonItem) => tokensOf(pointer).length;
  for (const item of [...items].sort((a, b) => depth(a) - depth(b))) {
    const parent = resolve(root, tokensOf(item.pointer).slice(0, -1));
    if (item.pointer !== '' && Array.isArray(parent)) parent.push(item.value);
  }
  return root;
}

function resolve(value: unknown, tokens: readonly string[]): unknown {
  let at = value;
  for (const token of tokens) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, token)
        ? Object.getOwnPropertyDescriptor(at, token)?.value
        : undefined;
  }
  return at;
}

function pointersOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [''];
  const below = Object.keys(value).flatMap((name) =>
    pointersOf(resolve(value, [name])).map(
      (pointer) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${pointer}`,
    ),
  );
  return ['', ...below];
}

function isProperty(item: JsonItem, pointer: string): boolean {
  return pointer !== '' && !Array.isArray(resolve(item.value, tokensOf(pointer).slice(0, -1)));
}

function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function textAt(text: string, place: { line: number; column: number }): string {
  const lines = text.split('\n');
  return [lines[place.line - 1]?.slice(place.column - 1), ...lines.slice(place.line)].join('\n');
}

/** The value with which a text begins, found by trying every end. */
function parseBeginning(text: string): unknown {
  for (let end = 1; end <= text.length; end++) {
    const last = text[end - 1] ?? '';
    const next = text[end] ?? ',';
    if (!/["\]}\w]/.test(last) || (/\w/.test(last) && /[\w.+-]/.test(next))) continue;
    const beginning = text.slice(0, end);
    if (isJson(beginning)) return JSON.parse(beginning);
  }
  throw new Error(`no value at the beginning of ${text}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
