import { expect, it } from 'vitest';
import { phraseText } from './phrase.js';
import { requestPhrase } from './request-phrase.js';
import { meals } from './test-support/samples.js';

const source = 'https://example.se/meals';
const http = { status: 404, mediaType: 'text/html', redirects: [], milliseconds: 1 };
const timeout = { kind: 'unreachable', reason: 'timeout', detail: '' } as const;

it.each([
  ['an answer', meals({ source, http }), 'GET https://example.se/meals → 404 text/html'],
  [
    'an answer after a redirect',
    meals({ source, http: { ...http, mediaType: null, redirects: [source] } }),
    'GET https://example.se/meals → 404 (efter omdirigering)',
  ],
  [
    'no answer',
    meals({ source, problem: timeout }),
    'GET https://example.se/meals → svaret kom inte i tid',
  ],
  ['a file', meals({ http }), null],
  ['an address of which nothing more is known', meals({ source }), null],
])('tells %s', (_, document, expected) => {
  const phrase = requestPhrase(document, 'sv');
  expect(phrase && phraseText(phrase)).toBe(expected);
});
