import type { Context } from './context.js';
import { DOCUMENTS } from './documents.js';
import type { Answer } from './fault.js';
import { json } from './json.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  414: 'URI Too Long',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};

/** An error in the form of the version. */
export function refuse(status: number, detail: string, { version }: Context): Answer {
  const title = TITLES[status] ?? 'Error';
  const body = DOCUMENTS[version].problem(status, title, detail);
  // 2.0 and 3.1 know one media type only.
  const isPlain = version === '2.0' || version === '3.1';
  return {
    ...json(body),
    status,
    headers: {
      'content-type': isPlain ? 'application/json' : 'application/problem+json',
      ...(status === 405 ? { allow: 'GET, HEAD, OPTIONS' } : {}),
    },
  };
}
