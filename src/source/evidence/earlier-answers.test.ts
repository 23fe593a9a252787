import { describe, expect, it } from 'vitest';
import { earlierAnswers } from './earlier-answers.js';
import type { Evidence, RecordedExchange, RecordedResult, RecordedRun } from './evidence.js';

const URL_ = 'https://example.org/menu.ics';
const HTTP = { mediaType: 'text/calendar', charset: null, method: null, redirects: [] };
const http = (status: number) => ({ ...HTTP, status, milliseconds: 7 });
const bodyOf = (text: string) => ({ bytes: Buffer.from(text), sha256: '' });
const headers = new Map([['etag', '"1"']]);

function answered(text: string, status = 200): RecordedResult {
  const facts = { source: URL_, http: http(status), headers, milliseconds: 9 };
  return { kind: 'answered', ...facts, from: 'network', body: bodyOf(text) };
}

function retrieved(text: string, broken: 'timeout' | null = null, status = 200): RecordedResult {
  return {
    kind: 'retrieved',
    source: URL_,
    http: status === 0 ? null : http(status),
    headers,
    body: bodyOf(text),
    pieces: [text.length],
    broken: broken && { reason: broken, detail: '' },
  };
}

function exchange(result: RecordedResult, minute = 0, asked = URL_): RecordedExchange {
  const began = new Date(Date.UTC(2026, 10, 23, 8, minute));
  return { began, way: 'call', asked, result };
}

function evidence(...runs: readonly (readonly RecordedExchange[])[]): Evidence {
  const of = (exchanges: readonly RecordedExchange[], index: number): RecordedRun => ({
    target: { kind: 'url', source: 'https://example.org/', url: 'https://example.org/' },
    options: {
      spec: 'auto',
      as: 'auto',
      profile: 'strict',
      now: new Date(Date.UTC(2026, 10, 23, index)),
      sample: 5,
      all: false,
      headerNames: [],
    },
    requests: null,
    exchanges,
  });
  return { tool: { version: '0.0.9', rules: '' }, runs: runs.map(of) };
}

describe('the answers of an earlier run', () => {
  it.each<[string, readonly (readonly RecordedExchange[])[], string | null]>([
    ['a call', [[exchange(answered('a'))]], 'a'],
    ['one document', [[exchange(retrieved('a'))]], 'a'],
    ['the last of several', [[exchange(answered('b'), 2), exchange(answered('a'), 1)]], 'b'],
    ['the last of several runs', [[exchange(answered('b'), 2)], [exchange(answered('a'), 1)]], 'b'],
    ['the last that succeeded', [[exchange(answered('a')), exchange(answered('', 503), 1)]], 'a'],
    ['an address written otherwise', [[exchange(answered('a'), 0, `${URL_}#part`)]], 'a'],
    ['another address', [[exchange(answered('a'), 0, `${URL_}?a=1`)]], null],
    ['an error', [[exchange(answered('a', 404))]], null],
    ['a body that broke off', [[exchange(retrieved('a', 'timeout'))]], null],
    ['a file', [[exchange(retrieved('a', null, 0))]], null],
    ['a document that is an error', [[exchange(retrieved('a', null, 500))]], null],
    ['nothing asked', [[exchange({ kind: 'unasked', source: URL_, reason: 'budget' })]], null],
    ['an empty run', [[]], null],
  ])('%s', (_, runs, text) => {
    const answer = earlierAnswers(evidence(...runs))?.answers.get(URL_);
    expect(answer === undefined ? null : Buffer.from(answer.body).toString()).toBe(text);
    if (answer === undefined) return;
    expect(answer).toMatchObject({ status: 200, http: http(200), headers });
  });

  it('tell when and by what they were recorded', () => {
    const both = evidence([exchange(answered('a'), 5)], [exchange(answered('', 500), 3)]);
    expect(earlierAnswers(both)).toMatchObject({
      recordedAt: new Date('2026-11-23T01:00:00Z'),
      lastAsked: new Date('2026-11-23T08:05:00Z'),
      tool: '0.0.9',
    });
    expect(earlierAnswers(evidence([]))).toMatchObject({ lastAsked: null });
    expect(earlierAnswers(evidence())).toBeNull();
  });
});
