import { describe, expect, it } from 'vitest';
import { readContentLength, readHttpFacts } from './http-facts.js';

const answer = (...fields: readonly string[]) => ({ status: 200, header: () => fields });

describe('readHttpFacts', () => {
  it.each([
    [[], null, null],
    [[''], null, null],
    [['application/json'], 'application/json', null],
    [['Application/JSON; Charset=UTF-8'], 'application/json', 'utf-8'],
    [['text/calendar;charset="utf-8"; method=PUBLISH'], 'text/calendar', 'utf-8'],
    [
      ['text/calendar; component=VEVENT ; charset = ISO-8859-1 ; x=y'],
      'text/calendar',
      'iso-8859-1',
    ],
    [['; charset=utf-8'], null, 'utf-8'],
    [['application/json; charset='], 'application/json', null],
    [['application/json; charset=""'], 'application/json', null],
    [['application/json; xcharset=utf-8'], 'application/json', null],
    [['text/html', 'application/json'], 'application/json', null],
  ])('%j', (fields, mediaType, charset) => {
    const facts = readHttpFacts(answer(...fields), [], 1.4);
    expect(facts).toMatchObject({
      status: 200,
      mediaType,
      charset,
      redirects: [],
      milliseconds: 1,
    });
  });

  it.each([
    ['text/calendar; method=PUBLISH', 'publish'],
    ['text/calendar; method="publish"; charset=utf-8', 'publish'],
    ['text/calendar; charset=utf-8', null],
  ])('the method of %j', (field, method) => {
    expect(readHttpFacts(answer(field), [], 0).method).toBe(method);
  });
});

describe('readContentLength', () => {
  it.each([
    [[], null],
    [['12'], 12],
    [['12', '13'], null],
    [['-1'], null],
    [['1e3'], null],
  ])('%j', (fields, length) => {
    expect(readContentLength(answer(...fields))).toBe(length);
  });
});
