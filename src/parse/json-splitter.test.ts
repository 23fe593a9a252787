import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MalformedReason } from '../model/reasons.js';
import type { JsonItem } from './json-item.js';
import { createJsonSplitter, type JsonSplitterOptions } from './json-splitter.js';

/** White space as long as the part of a body that is looked at before any of it is parsed. */
const HEAD = ' '.repeat(512);

describe('items', () => {
  test.each<{ name: string; body: string; items: Record<string, unknown> }>([
    {
      name: 'the elements of meals, then the root without them',
      body: '{"a":1,"meals":[{"id":1},{"id":2}],"b":[3]}',
      items: { '/meals/0': { id: 1 }, '/meals/1': { id: 2 }, '': { a: 1, meals: [], b: [3] } },
    },
    {
      name: 'distributors and data providers in any order of keys',
      body: '{"distributors":[{"x":{}}],"z":null,"dataProviders":[[1]]}',
      items: {
        '/distributors/0': { x: {} },
        '/dataProviders/0': [1],
        '': { distributors: [], z: null, dataProviders: [] },
      },
    },
    {
      name: 'the groups of data after their meals and distributors',
      body: '{"data":[{"meals":[{"m":1}],"k":1,"distributors":["d"]},{"l":2}],"end":true}',
      items: {
        '/data/0/meals/0': { m: 1 },
        '/data/0/distributors/0': 'd',
        '/data/0': { meals: [], k: 1, distributors: [] },
        '/data/1': { l: 2 },
        '': { data: [], end: true },
      },
    },
    {
      name: 'elements of any type',
      body: '{"meals":[1,-2.5e3,"a,]",true,null,[[]],{}],"data":[1,[2],"x"]}',
      items: {
        '/meals/0': 1,
        '/meals/1': -2500,
        '/meals/2': 'a,]',
        '/meals/3': true,
        '/meals/4': null,
        '/meals/5': [[]],
        '/meals/6': {},
        '/data/0': 1,
        '/data/1': [2],
        '/data/2': 'x',
        '': { meals: [], data: [] },
      },
    },
    {
      name: 'the elements of a root array',
      body: '[{"meals":[1]},[2]]',
      items: { '/0': { meals: [1] }, '/1': [2], '': [] },
    },
    {
      name: 'a name written with escapes',
      body: '{"m\\u0065als":[1],"d\\u0061t\\u0061":[{"\\u006d\\u0065\\u0061\\u006c\\u0073":[2]}]}',
      items: {
        '/meals/0': 1,
        '/data/0/meals/0': 2,
        '/data/0': { meals: [] },
        '': { meals: [], data: [] },
      },
    },
    {
      name: 'nothing from a name that only begins like one',
      body: `{"x${'\\u0061'.repeat(40)}":[1],"meals${' '.repeat(100)}":[2]}`,
      items: { '': { [`x${'a'.repeat(40)}`]: [1], [`meals${' '.repeat(100)}`]: [2] } },
    },
    {
      name: 'nothing from values that only look alike',
      body: '{"a":{"meals":[1]},"meals":{"meals":[2]},"data":[{"a":{"meals":[3]}}],"Meals":[4]}',
      items: {
        '/data/0': { a: { meals: [3] } },
        '': { a: { meals: [1] }, meals: { meals: [2] }, data: [], Meals: [4] },
      },
    },
    { name: 'a root that is a string', body: ' "åäö" ', items: { '': 'åäö' } },
    { name: 'a root that is a number', body: '12', items: { '': 12 } },
    {
      name: 'empty arrays',
      body: '{"meals":[ ],"data":[]}',
      items: { '': { meals: [], data: [] } },
    },
    {
      name: 'names that JavaScript knows',
      body: '{"meals":[{"__proto__":1}],"__proto__":[2]}',
      items: {
        '/meals/0': JSON.parse('{"__proto__":1}'),
        '': JSON.parse('{"meals":[],"__proto__":[2]}'),
      },
    },
    {
      name: 'a number beyond all',
      body: '[1e400]',
      items: { '/0': Number.POSITIVE_INFINITY, '': [] },
    },
  ])('$name', ({ body, items }) => {
    for (const [n, bytes] of [body, HEAD + body].entries()) {
      const got = splitBytes(Buffer.from(bytes), n === 0 ? bytes.length : 1);
      expect(got.end.kind).toBe('json');
      expect(got.items.map(({ pointer, value }) => [pointer, value])).toStrictEqual(
        Object.entries(items).sort(([a], [b]) => Number(a === '') - Number(b === '')),
      );
    }
  });

  test('say which collection they are of', () => {
    const { items } = splitText('{"meals":[1],"data":[{"meals":[2],"distributors":[3]}]}');
    expect(items.map(({ collection }) => collection)).toStrictEqual([
      '/meals/*',
      '/data/*/meals/*',
      '/data/*/distributors/*',
      '/data/*',
      '',
    ]);
  });

  test('count code units, names and repeated names of their own text', () => {
    const body =
      '{"meals": [{"å": "😀", "b": {"å": 1}, "\\u0062": [{"c": 1, "c": 2}]}], "å": 1, "å": 2}';
    const { items } = splitText(body);
    expect(items.map(({ length, names }) => [length, names])).toStrictEqual([
      [56, 6],
      ['{"meals": [], "å": 1, "å": 2}'.length, 3],
    ]);
    expect(items[0]?.repeatedNames()).toStrictEqual(['/b', '/b/0/c']);
    expect(items[1]?.repeatedNames()).toStrictEqual(['/å']);
    expect(items[1]?.locate('/å', 'name').column).toBe(body.lastIndexOf('"å"') + 1);
  });

  test('say at most ten repeated names', () => {
    const many = Array.from({ length: 20 }, (_, n) => `"${n}/~":1,"${n}/~":1`).join();
    const [item] = splitText(`[{${many}}]`).items;
    expect(item?.repeatedNames()).toHaveLength(10);
    expect(item?.repeatedNames()[1]).toBe('/1~1~0');
  });

  test.each([
    ['\\ud83d\\ude00', true],
    ['\\uD800', true],
    ['\\\\ud800', false],
    ['\\\\\\udfff', true],
    ['\\ud7ff\\u00e5', false],
    ['plain', false],
  ])('escaped surrogates in "%s": %s', (text, expected) => {
    const { items } = splitText(`{"meals":["${text}"],"x":"${text}"}`);
    expect(items.map(({ surrogateEscapes }) => surrogateEscapes)).toStrictEqual([
      expected,
      expected,
    ]);
  });
});

describe('places', () => {
  const pretty = [
    '{',
    '\t"meals" : [',
    '    { "name": "Köttbullar 😀", "id": 1 }, {"a":',
    '      [ 7,',
    '        {"b/c": "x"}] }',
    '  ], "extra": {"y": 1},',
    '  "data": [',
    '    {"k": 0, "meals": [ 1,',
    '        2 ], "after": {',
    '      "deep": 5}',
    '    }',
    '  ], "last"',
    '  : 9',
    '}',
  ].join('\n');

  test.each<[string, string, 'value' | 'name', number, number]>([
    ['/meals/0', '', 'value', 3, 5],
    ['/meals/0', '/id', 'name', 3, 32],
    ['/meals/0', '/id', 'value', 3, 38],
    ['/meals/0', '/nothing', 'value', 3, 5],
    ['/meals/1', '', 'value', 3, 43],
    ['/meals/1', '/a', 'name', 3, 44],
    ['/meals/1', '/a/1/b~1c', 'value', 5, 17],
    ['/meals/1', '/a/1/b~1c', 'name', 5, 10],
    ['/meals/1', '/a/1/b', 'name', 5, 9],
    ['/meals/1', '/a/2', 'value', 4, 7],
    ['/meals/1', '/a/01', 'value', 4, 7],
    ['/data/0/meals/1', '', 'value', 9, 9],
    ['/data/0', '', 'value', 8, 5],
    ['/data/0', '/meals', 'value', 8, 23],
    ['/data/0', '/after', 'name', 9, 14],
    ['/data/0', '/after/deep', 'value', 10, 15],
    ['', '', 'value', 1, 1],
    ['', '/meals', 'name', 2, 2],
    ['', '/meals', 'value', 2, 12],
    ['', '/extra', 'name', 6, 6],
    ['', '/extra/y', 'value', 6, 21],
    ['', '/data', 'name', 7, 3],
    ['', '/last', 'name', 12, 6],
    ['', '/last', 'value', 13, 5],
  ])('%s%s, the %s: line %i, column %i', (item, pointer, what, line, column) => {
    for (const newline of ['\n', '\r\n']) {
      for (const size of [1, 5, 4096]) {
        const body = `\ufeff${pretty}`.replaceAll('\n', newline);
        const { items } = splitBytes(Buffer.from(body + HEAD), size);
        const found = items.find((candidate) => candidate.pointer === item);
        expect(found?.locate(pointer, what)).toStrictEqual({ line, column });
      }
    }
  });

  test('are right behind everything that a chunk can end in', () => {
    const text = `${HEAD}{"meals":["åé","\u2013😀",{"ü":"\\"😀\\\\"}],"data":[{"å":"ö"}],"x":{"å":1}}`;
    const bytes = Buffer.from(text);
    for (let cut = HEAD.length; cut <= bytes.length; cut++) {
      const { items, end } = splitPieces([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(end).toMatchObject({
        kind: 'json',
        facts: { bytes: bytes.length, invalidUtf8: null },
      });
      const columns = items.map((item) => item.locate('/x/å').column);
      expect(columns).toStrictEqual(
        ['"åé"', '"\u2013', '{"ü"', '{"å":"ö"', '1}}'].map((start) => text.indexOf(start) + 1),
      );
    }
  });

  test('are found under names that look escaped', () => {
    const [item] = splitText('[{"~1":1,"/":2,"~":3,"":4}]').items;
    const columns = ['/~01', '/~1', '/~0', '/'].map((p) => item?.locate(p).column);
    expect(columns).toStrictEqual([8, 14, 20, 25]);
  });

  test('can be asked for later, if the chunks are left alone', () => {
    const { items } = splitText('{"meals":[{"a":1},{"b":2}]}');
    expect(items.map((item) => item.locate('/b').column)).toStrictEqual([11, 24, 1]);
  });
});

describe('bytes', () => {
  test('are counted and hashed, and a byte order mark is noted', () => {
    for (const [body, byteOrderMark] of [
      ['{"meals":[]}', false],
      ['\ufeff{"meals":[]}', true],
    ] as const) {
      const bytes = Buffer.from(body);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const facts = { bytes: bytes.length, sha256, byteOrderMark, invalidUtf8: null };
      for (const size of [1, 100]) {
        expect(splitBytes(bytes, size).end).toStrictEqual({ kind: 'json', facts, skipped: [] });
      }
    }
  });

  test('of a body in Latin-1 are replaced and noted', () => {
    const text = `{\n  "meals": [\n    {"name": "Fisk"},\n    {"name": "Ärtsoppa, pannkakor, grädde"},\n    {"x": "é"}],\n  "ö": 1}`;
    const bytes = Buffer.from(HEAD + text, 'latin1');
    const offset = bytes.indexOf(0xc4);
    for (const size of [1, 3, 1000]) {
      for (const maxItemBytes of [1000, 4]) {
        const { items, end } = splitBytes(bytes, size, { maxItemBytes });
        expect(end).toMatchObject({
          kind: 'json',
          facts: {
            invalidUtf8: { offset, position: { line: 4, column: 15 }, count: 3 },
          },
        });
        if (maxItemBytes < 1000) continue;
        expect(items[1]?.value).toStrictEqual({ name: '\ufffdrtsoppa, pannkakor, gr\ufffddde' });
        expect(items[3]?.locate('/\ufffd')).toStrictEqual({ line: 6, column: 8 });
      }
    }
  });

  test('that are not UTF-8 are counted from before a byte order mark', () => {
    const { end } = splitPieces([Buffer.from([0xef, 0xbb, 0xbf, 0x22, 0xe5, 0x22])]);
    const invalidUtf8 = { offset: 4, position: { line: 1, column: 2 }, count: 1 };
    expect(end).toMatchObject({ facts: { byteOrderMark: true, invalidUtf8 } });
  });

  test.each<[string, readonly number[], number | null]>([
    ['a replacement character that is really there', [0xef, 0xbf, 0xbd], null],
    ['half a character', [0xef, 0xbf, 0xbd, 0xe2, 0x82], 3],
    ['half a character at a chunk end', [0x61, 0xc3], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['a byte that UTF-8 never has', [0x61, 0xc3, 0xa5, 0xff], 3],
  ])('that are not UTF-8: %s', (_, inside, offset) => {
    for (const [start, end] of [
      ['["', '"]'],
      ['{"', '":1}'],
      ['{"data":[{"', '":[]}]}'],
    ] as const) {
      const bytes = Buffer.from([...Buffer.from(HEAD + start), ...inside, ...Buffer.from(end)]);
      const first =
        offset === null ? null : { offset: HEAD.length + start.length + offset, count: 1 };
      for (const size of [1, 2, 3, 1000]) {
        expect(splitBytes(bytes, size).end).toMatchObject({ facts: { invalidUtf8: first } });
      }
    }
  });

  test('may be overwritten after push, but for places asked for later', () => {
    const items: unknown[] = [];
    const splitter = createJsonSplitter({
      onItem: (item) => items.push([item.value, item.locate('/b', 'name').column]),
    });
    const body = Buffer.from(`${HEAD}{"meals":[{"a":"åå","b":2},{"b":"😀"}]}`);
    const chunk = Buffer.alloc(3);
    for (let i = 0; i < body.length; i += 3) {
      const length = body.copy(chunk, 0, i);
      splitter.push(chunk.subarray(0, length));
    }
    expect(splitter.end().kind).toBe('json');
    expect(items).toStrictEqual([
      [{ a: 'åå', b: 2 }, 533],
      [{ b: '😀' }, 541],
      [{ meals: [] }, 513],
    ]);
  });
});

describe('malformed', () => {
  const deep = (n: number) => '['.repeat(n) + ']'.repeat(n);

  test.each<[string, MalformedReason, string | Buffer, [number, number] | null]>([
    ['no bytes', 'empty', '', null],
    ['only white space', 'empty', ' \r\n\t', null],
    ['only a byte order mark', 'empty', '\ufeff', null],
    ['only much white space', 'empty', HEAD + HEAD, null],
    ['a zip file', 'binary', Buffer.from('PK\u0003\u0004\u0014\u0000\u0008\u0008'), null],
    ['a gzip file', 'binary', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0x56]), null],
    ['zeros', 'binary', Buffer.alloc(2000), null],
    ['noise behind a bracket', 'binary', Buffer.from('[\u0001\u0002\u0003\u0004\u0005'), null],
    ['HTML', 'html', '<!DOCTYPE html>\n<html>', [1, 1]],
    ['HTML after white space', 'html', `${HEAD}\n\n  <html>`, [3, 3]],
    ['XML after a byte order mark', 'html', '\ufeff<?xml version="1.0"?>', [1, 1]],
    ['UTF-16 with a mark', 'encoding', Buffer.from('\ufeff{"meals":[]}', 'utf16le'), null],
    ['UTF-16 without', 'encoding', Buffer.from('{"meals":[]}', 'utf16le'), null],
    ['UTF-16, big end first', 'encoding', Buffer.from('{"meals":[]}', 'utf16le').swap16(), null],
    ['UTF-32', 'encoding', Buffer.from('{\0\0\0"\0\0\0'), null],
    ['UTF-32 with a mark', 'encoding', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), null],
    ['text', 'syntax', 'Not found', [1, 1]],
    ['a NUL in a string', 'syntax', '{"name":"a\u0000"}', [1, 11]],
    ['trailing text', 'syntax', '{"meals":[]}\n x', [2, 2]],
    ['two numbers', 'syntax', '1,2', [1, 2]],
    ['two documents', 'syntax', '{}{}', [1, 3]],
    ['a comma too many in the root', 'syntax', '{"a":1,\n}', [2, 1]],
    ['a comma too many in a cut array', 'syntax', '{"meals":[{},\n]}', [2, 1]],
    ['two commas', 'syntax', '{"meals":[{},,{}]}', [1, 14]],
    ['a comma at the beginning', 'syntax', '{"meals":[,{}]}', [1, 11]],
    ['a missing comma between items', 'syntax', '{"meals":[{}\n{}]}', [2, 1]],
    ['a missing comma in an item', 'syntax', '{"meals":[{"å":1\n "b":2}]}', [2, 2]],
    ['a missing comma in the root', 'syntax', '{"meals":[] "b":2}', [1, 13]],
    ['a comma too many in an item', 'syntax', '{"meals":[{"å":"😀",}]}', [1, 21]],
    ['a missing colon', 'syntax', '{"meals" [1]}', [1, 10]],
    ['single quotes', 'syntax', "{'meals':[]}", [1, 2]],
    ['a name without quotes', 'syntax', '{"meals":[{a:1}]}', [1, 12]],
    ['a comment', 'syntax', '{ // x\n}', [1, 3]],
    ['a comment in an item', 'syntax', '{"meals":[{"a":1 /* x */}]}', [1, 18]],
    ['the wrong bracket', 'syntax', '{"meals":[{"a":[1}]}]}', [1, 18]],
    ['the wrong bracket at the end', 'syntax', '{"meals":[1}', [1, 12]],
    ['a bracket never closed in an item', 'syntax', '{"meals":[{"a":[1},{"b":2}]}', [1, 18]],
    ['a line break in a string', 'syntax', '{"meals":[{"a":"x\ny"}]}', [1, 18]],
    ['a line break in a skeleton', 'syntax', '{"a":"x\ny"}', [1, 8]],
    ['a tab in a name', 'syntax', '{"a\t":1}', [1, 4]],
    ['an unknown escape', 'syntax', '{"meals":[{"a":"\\x"}]}', [1, 18]],
    ['half an escape', 'syntax', '{"a":"\\u12g4"}', [1, 11]],
    ['NaN', 'syntax', '{"meals":[{"a":NaN}]}', [1, 16]],
    ['a literal cut short', 'syntax', '{"meals":[tru]}', [1, 14]],
    ['a literal in capitals', 'syntax', '[True]', [1, 2]],
    ['a number with a leading zero', 'syntax', '{"meals":[{"a":01}]}', [1, 17]],
    ['a number without digits', 'syntax', '{"meals":[1, -\n]}', [1, 15]],
    ['a number that ends in a point', 'syntax', '{"a":1.}', [1, 8]],
    ['a plus sign', 'syntax', '[+1]', [1, 2]],
    ['numbers apart', 'syntax', '{"meals":[{"a":1 \n2}]}', [2, 1]],
    ['numbers on two lines', 'syntax', '{"meals":[{"a":1\n2}]}', [2, 1]],
    ['a literal apart', 'syntax', '{"meals":[{"a":tr ue}]}', [1, 18]],
    ['a space that is none', 'syntax', '{"meals":[{"a":\u00a01}]}', [1, 16]],
    ['a byte order mark inside', 'syntax', '{"meals":[\ufeff{}]}', [1, 11]],
    ['the end in a string', 'truncated', '{"meals":[{"a":"åx', [1, 19]],
    ['the end in an item', 'truncated', '{"meals":[{"a":1},\n{"a"', [2, 5]],
    ['the end in half a character', 'truncated', Buffer.from([0x5b, 0x22, 0xc3]), [1, 4]],
    ['the end between items', 'truncated', '{"meals":[{"a":1}', [1, 18]],
    ['the end after a comma', 'truncated', '{"meals":[{"a":1},', [1, 19]],
    ['the end in the root', 'truncated', '{"meals":[]\n', [2, 1]],
    ['the end in a name', 'truncated', '{"mea', [1, 6]],
    ['the end in a group', 'truncated', '{"data":[{"a":{}', [1, 17]],
    ['the end in a literal', 'truncated', 'tru', [1, 4]],
    ['the end in a number', 'truncated', '-', [1, 2]],
    ['a number in a cut array', 'truncated', '[12', [1, 4]],
    ['10,000 brackets', 'too-deep', deep(10_000), [1, 201]],
    ['10,000 brackets never closed', 'too-deep', '['.repeat(10_000), [1, 201]],
    ['10,000 braces', 'too-deep', '{"a":'.repeat(10_000), [1, 1001]],
    ['10,000 brackets in an item', 'too-deep', `{"meals":[{"a":${deep(10_000)}}]}`, [1, 213]],
    ['10,000 brackets in a group', 'too-deep', `{"data":[{"a":${deep(10_000)}}]}`, [1, 212]],
    ['10,000 brackets in a skeleton', 'too-deep', `{"a":${deep(10_000)}}`, [1, 205]],
  ])('%s is %s', (_, reason, body, place) => {
    const position = place === null ? null : { line: place[0], column: place[1] };
    const bytes = Buffer.from(body);
    for (const size of [1, 3, 100_000]) {
      const { end } = splitBytes(bytes, size);
      expect(end).toMatchObject({ kind: 'malformed', reason, position });
    }
  });

  test.each<[string, MalformedReason, string, [number, number]]>([
    ['HTML', 'html', '<html>', [1, 1]],
    ['a comma too many', 'syntax', '{"meals":[{},\n]}', [2, 1]],
    ['a missing comma in an item', 'syntax', '{"meals":[{"å":1\n "b":2}]}', [2, 2]],
    ['the wrong bracket', 'syntax', '{"meals":[{"a":"å",\n"b":[1}]}]}', [2, 7]],
    ['a line break in a string', 'syntax', '{"meals":[{"å":"x\ny"}]}', [1, 18]],
    ['the end in an item', 'truncated', '{"meals":[{"å":1},\n{"ö"', [2, 5]],
    ['too many brackets', 'too-deep', `{"data":[{"å":\n${deep(300)}}]}`, [2, 198]],
  ])('%s behind the first bytes, in chunks of every size, is %s', (_, reason, body, place) => {
    const bytes = Buffer.from(HEAD.replaceAll(' ', '\n') + body);
    const position = { line: HEAD.length + place[0], column: place[1] };
    for (const size of [1, 2, 3, 7, 64]) {
      expect(splitBytes(bytes, size).end).toMatchObject({ reason, position });
    }
  });

  test('200 levels are not too deep', () => {
    expect(splitText(deep(200)).end.kind).toBe('json');
    expect(splitText(`{"meals":[${deep(198)}]}`).end.kind).toBe('json');
    expect(splitText(`{"meals":[${deep(199)}]}`).end.kind).toBe('malformed');
  });

  test('items before the fault are given, nothing after it, and the fault stays', () => {
    const { items, splitter } = splitText('{"meals":[1,2,x');
    expect(items.map(({ value }) => value)).toStrictEqual([1, 2]);
    splitter.push(Buffer.from(',3]}'));
    expect(items).toHaveLength(2);
    expect(splitter.end()).toMatchObject({ reason: 'syntax' });
  });

  test.each([
    ['{"meals":[]} x', 'expected the end of the body, found "x"'],
    ['{"a" 1}', 'expected a colon after the name, found "1"'],
    ['{"meals":[{"a":1 2}]}', 'expected a comma or "}", found "2"'],
    ['{"meals":[1 2]}', 'expected a comma or "]", found "2"'],
    ['{"meals":[1x]}', 'expected a comma or "]", found "x"'],
    ['{"meals":["a\nb"]}', 'expected the end of the string, found a line break'],
    ['[\u00a0]', 'expected a value or "]", found a character outside ASCII'],
  ])('%j: %s', (body, detail) => {
    expect(splitText(body).end).toMatchObject({ detail });
  });
});

describe('chunks', () => {
  test.each([
    [100, 50_000],
    [300_000, 70_000],
    [300_000, 10_000_000],
    [3, 4_000_000],
  ])('items of %i bytes in chunks of %i', (length, size) => {
    const strings = Array.from(
      { length: 3_000_000 / length },
      (_, n) => `${n}å${'x'.repeat(length)}`,
    );
    const text = JSON.stringify({ meals: strings.slice(0, 100_000).map((s) => ({ s })), end: 1 });
    const { items, end } = splitBytes(Buffer.from(text), size);
    expect(end.kind).toBe('json');
    expect(items.length).toBe(Math.min(strings.length, 100_000) + 1);
    for (const [n, item] of items.slice(0, -1).entries()) {
      if (n % 1000 === 0) expect(item.value).toStrictEqual({ s: strings[n] });
    }
    expect(items.at(-1)?.locate('/end', 'name').column).toBe(text.length - 7);
  });
});

describe('what is too large', () => {
  test('is skipped and named, and everything around it is found', () => {
    const large = `{"å":"${'x'.repeat(3000)}😀\\"]}","b":[[],{}]}`;
    const group = `{"large":${large},"meals":[5]}`;
    const body = `${HEAD}{"meals":[1,${large},"${'å'.repeat(900)}",4],"data":[${group},{}],\n"x":2}`;
    for (const size of [1, 100, 100_000]) {
      const { items, end } = splitBytes(Buffer.from(body), size, { maxItemBytes: 1000 });
      expect(end).toMatchObject({
        kind: 'json',
        skipped: [
          { pointer: '/meals/1', reason: 'item-too-large' },
          { pointer: '/meals/2', reason: 'item-too-large' },
          { pointer: '/data/0', reason: 'item-too-large' },
        ],
      });
      expect(items.map(({ pointer }) => pointer)).toStrictEqual([
        '/meals/0',
        '/meals/3',
        '/data/0/meals/0',
        '/data/1',
        '',
      ]);
      expect(items[1]?.locate('').column).toBe(body.indexOf(',4]') + 2);
      expect(items[3]?.locate('').column).toBe(body.indexOf(',{}],\n') + 2);
      expect(items[4]?.locate('/x', 'value')).toStrictEqual({ line: 2, column: 5 });
    }
  });

  test.each<[string, MalformedReason, number]>([
    ['{"a":tru}]}', 'syntax', 0],
    ['{"a":"]}"}, tru]}', 'syntax', 0],
    ['-]}', 'syntax', 0],
    [`{"a":${'['.repeat(300)}`, 'too-deep', 0],
    ['{"a":1, "b', 'truncated', 0],
    ['{"a":"é', 'truncated', 1],
  ])('is still no JSON if it is none: %s', (inside, reason, missing) => {
    const bytes = Buffer.from(`{"meals":[{"s":"${'å'.repeat(700)}"},${inside}`);
    const body = bytes.subarray(0, bytes.length - missing);
    const whole = splitBytes(body, 1000).end;
    expect(whole).toMatchObject({ reason });
    for (const size of [1, 7, 100_000]) {
      for (const maxItemBytes of [1, 4, 30]) {
        expect(splitBytes(body, size, { maxItemBytes }).end).toStrictEqual(whole);
      }
    }
  });

  test('the root can be skipped too', () => {
    const { items, end } = splitText(`{"meals":[1],"x":"${'y'.repeat(100)}"}`, {
      maxItemBytes: 50,
    });
    expect(items.map(({ pointer }) => pointer)).toStrictEqual(['/meals/0']);
    expect(end).toMatchObject({ skipped: [{ pointer: '', reason: 'item-too-large' }] });
  });

  test('very many cuts make a skeleton too large', () => {
    const body = `{${Array.from({ length: 50 }, () => '"meals":[1]').join()}}`;
    const { items, end } = splitText(body, { maxItemBytes: 3000 });
    expect(items).toHaveLength(50);
    expect(end).toMatchObject({ skipped: [{ pointer: '' }] });
  });
});

function splitText(text: string, limits: Partial<JsonSplitterOptions> = {}) {
  return splitPieces([Buffer.from(text)], limits);
}

function splitBytes(bytes: Buffer, size: number, limits: Partial<JsonSplitterOptions> = {}) {
  const pieces = [];
  for (let i = 0; i < bytes.length; i += size) pieces.push(bytes.subarray(i, i + size));
  return splitPieces(pieces, limits);
}

function splitPieces(pieces: readonly Buffer[], limits: Partial<JsonSplitterOptions> = {}) {
  const items: JsonItem[] = [];
  const splitter = createJsonSplitter({ ...limits, onItem: (item) => items.push(item) });
  for (const piece of pieces) splitter.push(piece);
  return { items, end: splitter.end(), splitter };
}
